using System.IO.Compression;

namespace AiGovernance.Package.Tests;

/// <summary>The packages, packed anew from these sources, and the content of the package AiGovernance.</summary>
public sealed class PackedLibrary : IDisposable
{
    public PackedLibrary()
    {
        Folder = Directory.CreateTempSubdirectory("aigovernance-package-").FullName;
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";
        Packages = Path.Combine(Folder, "packages");
        Sources = Path.Combine(Folder, "first");
        new Checkout(Sources).Pack(Packages, Version);
        File = FileOf("AiGovernance");
        Content = Path.Combine(Folder, "content");
        ZipFile.ExtractToDirectory(File, Content);
    }

    public string Folder { get; }

    public string Version { get; }

    /// <summary>The folder with all packages and symbol packages.</summary>
    public string Packages { get; }

    /// <summary>The folder they were packed from.</summary>
    public string Sources { get; }

    public string File { get; }

    public string Content { get; }

    public string Analyzers => Path.Combine(Content, "analyzers", "dotnet", "cs");

    public string FileOf(string id, string extension = "nupkg") => Path.Combine(Packages, $"{id}.{Version}.{extension}");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
