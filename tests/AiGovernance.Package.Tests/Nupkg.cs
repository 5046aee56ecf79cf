using System.IO.Compression;
using System.Xml.Linq;

namespace AiGovernance.Package.Tests;

/// <summary>A packed package: its entries and its manifest.</summary>
internal sealed class Nupkg
{
    private readonly Dictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    public Nupkg(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            _entries.Add(entry.FullName, content.ToArray());
        }

        using var manifest = new MemoryStream(_entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        Metadata = XDocument.Load(manifest).Root!.Elements().Single();
    }

    public XElement Metadata { get; }

    public IEnumerable<string> Entries => _entries.Keys.Order(StringComparer.Ordinal);

    public byte[] this[string entry] => _entries[entry];

    /// <summary>The text of an element of the manifest, or null.</summary>
    public string? Value(string name) => Element(name)?.Value;

    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);
}
