using System.IO.Compression;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>The AiGovernance package, packed anew from this checkout, and its content unpacked.</summary>
public sealed class PackedLibrary : IDisposable
{
    public PackedLibrary()
    {
        Folder = Directory.CreateTempSubdirectory("aigovernance-package-").FullName;
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
        var (exitCode, output) = DotNet.Run(
            Repository.Root, null,
            "pack", "src/AiGovernance", "-c", "Release", "--artifacts-path", Path.Combine(Folder, "build"), "-o", Path.Combine(Folder, "packages"), $"-p:Version={Version}", "-nodeReuse:false");
        Assert.True(exitCode == 0, output);
        File = Path.Combine(Folder, "packages", $"AiGovernance.{Version}.nupkg");
        Content = Path.Combine(Folder, "content");
        ZipFile.ExtractToDirectory(File, Content);
    }

    public string Folder { get; }

    public string Version { get; }

    public string File { get; }

    public string Content { get; }

    public string Analyzers => Path.Combine(Content, "analyzers", "dotnet", "cs");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
