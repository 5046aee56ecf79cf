using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace AiGovernance.Package.Tests;

/// <summary>The symbols of an assembly: beside it or, without a file, embedded.</summary>
internal sealed class SymbolFile(byte[] assembly, byte[]? symbols)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Asserts that the symbols belong to the assembly, name no path of the machine, and lead to every source file.</summary>
    public void LeadsToSources()
    {
        using var image = new PEReader(new MemoryStream(assembly));
        using var provider = Open(image);
        var reader = provider.GetMetadataReader();

        var codeView = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        Assert.Equal(image.ReadCodeViewDebugDirectoryData(codeView).Guid, new BlobContentId(reader.DebugMetadataHeader!.Id).Guid);
        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);

        using var map = JsonDocument.Parse(Blob(reader, EntityHandle.ModuleDefinition, SourceLink));
        var places = map.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(place => place.Name, place => place.Value.GetString()!);
        string raw = Checkout.RepositoryUrl.Replace("//github.com/", "//raw.githubusercontent.com/", StringComparison.Ordinal);
        Assert.Equal($"{raw}/{Checkout.Commit}/*", Assert.Single(places).Value);

        string root = places.Keys.Single().TrimEnd('*');
        Assert.Equal("/_/", root);
        Assert.All(reader.Documents, document => Assert.True(
            reader.GetString(reader.GetDocument(document).Name).StartsWith(root, StringComparison.Ordinal) || IsEmbedded(reader, document),
            reader.GetString(reader.GetDocument(document).Name)));
    }

    private MetadataReaderProvider Open(PEReader image) => symbols is not null
        ? MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols))
        : image.ReadEmbeddedPortablePdbDebugDirectoryData(image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));

    private static bool IsEmbedded(MetadataReader reader, DocumentHandle document)
        => reader.GetCustomDebugInformation(document).Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == EmbeddedSource);

    private static byte[] Blob(MetadataReader reader, EntityHandle parent, Guid kind)
        => reader.GetBlobBytes(reader.GetCustomDebugInformation(parent).Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == kind).Value);
}
