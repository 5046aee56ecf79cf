using System.Xml.Linq;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>
/// The sources of this repository in a folder of their own, as a clone of one commit: the same one in every folder,
/// whatever has been changed here and not committed.
/// </summary>
internal sealed class Checkout
{
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private static readonly string[] Folders = ["src", "docs", "eng"];

    private readonly string _folder;

    public Checkout(string folder)
    {
        _folder = folder;
        var files = Folders.SelectMany(name => Directory.EnumerateFiles(Repository.PathOf(name), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git"));
        foreach (string file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Repository.PathOf(file), Path.Combine(folder, file));
        }

        // The source of packages that nuget.config names.
        Directory.CreateDirectory(Path.Combine(folder, "artifacts", "packages"));
        WriteGit();
    }

    public static string RepositoryUrl => XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

    /// <summary>Packs everything that is published.</summary>
    public void Pack(string packages, string version)
    {
        var (exitCode, output) = DotNet.Run(
            _folder,
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = Consumer.PackageRoot },
            "pack", "eng/Packages.proj", "-c", "Release", "-o", packages, $"-p:Version={version}", "-nodeReuse:false", "--nologo");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain(": warning ", output, StringComparison.Ordinal);
    }

    // What the build reads of a clone; git itself is not needed.
    private void WriteGit()
    {
        string git = Path.Combine(_folder, ".git");
        Directory.CreateDirectory(Path.Combine(git, "objects"));
        Directory.CreateDirectory(Path.Combine(git, "refs", "heads"));
        File.WriteAllText(Path.Combine(git, "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(git, "refs", "heads", "main"), Commit + "\n");
        File.WriteAllText(Path.Combine(git, "config"), $"[core]\n\trepositoryformatversion = 0\n[remote \"origin\"]\n\turl = {RepositoryUrl}\n");
    }
}
