using System.Reflection;

namespace AiGovernance.Package.Tests;

/// <summary>A folder outside the repository with a user's projects, which get the packages of this run and unpack them anew.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly PackedLibrary _package;

    public Consumer(PackedLibrary package)
    {
        _package = package;
        Folder = Directory.CreateTempSubdirectory("aigovernance-consumer-").FullName;
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{package.Packages}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="unpacked already" value="{PackageRoot}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Where the packages of this repository's own build are unpacked.</summary>
    public static string PackageRoot { get; } = typeof(Consumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "NuGetPackageRoot").Value!;

    public string Folder { get; }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Builds what is in a folder, as a user does.</summary>
    public (int ExitCode, string Output) Build(string folder, params string[] arguments)
        => Run(folder, ["build", "-nodeReuse:false", "--nologo", .. arguments]);

    public (int ExitCode, string Output) Run(string folder, params string[] arguments) => DotNet.Run(
        PathOf(folder),
        new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_package.Folder, "cache") },
        arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
