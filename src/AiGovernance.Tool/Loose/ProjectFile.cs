using System.Xml;
using System.Xml.Linq;

namespace AiGovernance.Tool.Loose;

/// <summary>
/// What a project says in plain words: its file, and <c>Directory.Build.props</c>, <c>Directory.Build.targets</c> and
/// <c>Directory.Packages.props</c> above it, read as XML. Nothing is evaluated but properties that are named before.
/// </summary>
internal sealed class ProjectFile
{
    private static readonly string[] Shared = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Include, XElement Element, string Folder)> _items = [];

    private ProjectFile(string path)
    {
        Path = path;
        Folder = System.IO.Path.GetDirectoryName(path)!;
        _properties["MSBuildProjectDirectory"] = Folder;
        _properties["MSBuildProjectName"] = System.IO.Path.GetFileNameWithoutExtension(path);
    }

    public string Path { get; }

    public string Folder { get; }

    /// <summary>The text of the files that were read.</summary>
    public string Text { get; private set; } = "";

    public string Sdk { get; private set; } = "";

    public string AssemblyName => Property("AssemblyName") ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    public static ProjectFile Read(string path)
    {
        var project = new ProjectFile(path);
        foreach (string name in Shared)
        {
            if (FindUpward(project.Folder, name) is { } shared)
            {
                project.Add(shared);
            }
        }

        project.Add(path);
        return project;
    }

    /// <summary>The value of a property, if it is plainly written.</summary>
    public string? Property(string name) => _properties.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;

    public bool IsTrue(string property) => Property(property) is { } value && (value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("enable", StringComparison.OrdinalIgnoreCase));

    /// <summary>Items of a kind: what they include, and their XML.</summary>
    public IEnumerable<(string Include, XElement Element)> Items(string name)
        => _items.Where(item => item.Name == name).Select(item => (item.Include, item.Element));

    /// <summary>Items that are paths, from the folder of the file that names them.</summary>
    public IEnumerable<string> Paths(string name)
        => _items.Where(item => item.Name == name).Select(item => FullPath(item.Include, item.Folder)).OfType<string>();

    public string? FullPath(string value) => FullPath(value, Folder);

    private static string? FullPath(string value, string folder)
    {
        try
        {
            return System.IO.Path.GetFullPath(value.Replace('\\', '/'), folder);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? FindUpward(string folder, string name)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            string path = System.IO.Path.Combine(current.FullName, name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    private void Add(string path)
    {
        string text = SourceFile.Read(path);
        Text += text;
        XElement root;
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Safe);
            root = XElement.Load(reader);
        }
        catch (XmlException)
        {
            // A project that no build can read still has files.
            return;
        }

        string folder = System.IO.Path.GetDirectoryName(path)!;
        _properties["MSBuildThisFileDirectory"] = folder + "/";
        Sdk = root.Attribute("Sdk")?.Value ?? Sdk;
        foreach (var element in root.Descendants())
        {
            string? group = element.Parent?.Name.LocalName;
            if (group == "PropertyGroup" && Expand(element.Value.Trim()) is { } value)
            {
                _properties[element.Name.LocalName] = value;
            }
            else if (group == "ItemGroup" && element.Attribute("Include") is { } include && Expand(include.Value) is { } expanded)
            {
                _items.AddRange(expanded.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => (element.Name.LocalName, part, element, folder)));
            }
        }
    }

    // A property function or an unknown property leaves the value unknown.
    private string? Expand(string value)
    {
        while (value.IndexOf("$(", StringComparison.Ordinal) is var start and >= 0)
        {
            int end = value.IndexOf(')', start);
            if (end < 0 || !_properties.TryGetValue(value[(start + 2)..end], out string? property) || property.Contains("$(", StringComparison.Ordinal))
            {
                return null;
            }

            value = value[..start] + property + value[(end + 1)..];
        }

        return value;
    }
}
