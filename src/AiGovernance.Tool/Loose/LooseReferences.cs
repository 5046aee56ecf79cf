using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Tool.Loose;

/// <summary>
/// What is there to compile against: the running .NET, and a project's libraries if an earlier restore or build left them
/// on this machine (<c>obj/project.assets.json</c>, paths in the project, <c>bin</c>). They are read, never run.
/// </summary>
internal sealed class LooseReferences
{
    private static readonly string Framework = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar);

    private readonly ConcurrentDictionary<string, (string Name, MetadataReference Reference)?> _read = new(StringComparer.Ordinal);

    public LooseReferences()
    {
        Runtime = In(Framework);
        string aspNet = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Framework))!, "Microsoft.AspNetCore.App", Path.GetFileName(Framework));
        Web = Directory.Exists(aspNet) ? In(aspNet) : [];
    }

    /// <summary>The class library of .NET.</summary>
    public ImmutableArray<MetadataReference> Runtime { get; }

    private ImmutableArray<MetadataReference> Web { get; }

    /// <summary>The libraries of a project, each by its assembly's name.</summary>
    /// <param name="project">The project.</param>
    /// <param name="own">The assemblies whose source is scanned.</param>
    public (ImmutableArray<MetadataReference> References, ImmutableHashSet<string> Names) Of(LooseProject project, IReadOnlySet<string> own)
    {
        var found = new Dictionary<string, MetadataReference>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in project.File is { } file ? Libraries(file) : [])
        {
            if (Read(path) is { } library && !own.Contains(library.Name))
            {
                found.TryAdd(library.Name, library.Reference);
            }
        }

        var web = project.File is { } web1 && IsWeb(web1) ? Web : [];
        return ([.. Runtime, .. web, .. found.Values], found.Keys.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsWeb(ProjectFile file)
        => file.Sdk.Contains("Web", StringComparison.OrdinalIgnoreCase)
            || file.Sdk.Contains("Razor", StringComparison.OrdinalIgnoreCase)
            || file.Items("FrameworkReference").Any(reference => reference.Include.Equals("Microsoft.AspNetCore.App", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Libraries(ProjectFile file)
    {
        string assets = Path.Combine(file.Folder, "obj", "project.assets.json");
        var restored = File.Exists(assets) ? Restored(assets) : [];
        var named = file.Items("Reference")
            .Select(reference => reference.Element.Elements().FirstOrDefault(element => element.Name.LocalName == "HintPath")?.Value)
            .OfType<string>()
            .Select(file.FullPath)
            .OfType<string>();
        return named.Where(File.Exists).Concat(restored.Count > 0 ? restored : Built(file));
    }

    private static List<string> Restored(string assets)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(assets));
            string[] folders = [.. document.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
            return [.. document.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
                .Where(library => library.Value.TryGetProperty("compile", out _))
                .SelectMany(library => library.Value.GetProperty("compile").EnumerateObject().Select(file => (Folder: library.Name.ToLowerInvariant(), file.Name)))
                .Where(file => file.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
                .Select(file => folders.Select(folder => Path.Combine(folder, file.Folder, file.Name)).FirstOrDefault(File.Exists))
                .OfType<string>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Half-written or foreign: as if nothing had been restored.
            return [];
        }
    }

    // The newest output that holds the project's own assembly.
    private static string[] Built(ProjectFile file)
    {
        string bin = Path.Combine(file.Folder, "bin");
        try
        {
            string? newest = Directory.Exists(bin)
                ? Directory.EnumerateFiles(bin, file.AssemblyName + ".dll", SearchOption.AllDirectories).MaxBy(File.GetLastWriteTimeUtc)
                : null;
            return newest is null ? [] : Directory.GetFiles(Path.GetDirectoryName(newest)!, "*.dll");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private ImmutableArray<MetadataReference> In(string folder)
        => [.. Directory.GetFiles(folder, "*.dll").Select(Read).Where(library => library is not null).Select(library => library!.Value.Reference)];

    private (string Name, MetadataReference Reference)? Read(string path) => _read.GetOrAdd(path, static path =>
    {
        try
        {
            using var reader = new PEReader(File.OpenRead(path));
            if (!reader.HasMetadata)
            {
                return null;
            }

            var metadata = reader.GetMetadataReader();
            return metadata.IsAssembly
                ? (metadata.GetString(metadata.GetAssemblyDefinition().Name), MetadataReference.CreateFromFile(path))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    });
}
