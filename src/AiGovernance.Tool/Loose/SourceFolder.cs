namespace AiGovernance.Tool.Loose;

/// <summary>The files below a folder that a person wrote: no build output, no packages, no links, which may lead out or round in circles.</summary>
internal sealed class SourceFolder
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase) { "bin", "obj", "node_modules", "packages", "TestResults", "artifacts" };

    private readonly List<string> _code = [];
    private readonly List<string> _pages = [];
    private readonly List<string> _projects = [];
    private readonly List<string> _editorConfigs = [];
    private readonly List<(string Path, string Reason)> _unreadable = [];

    public SourceFolder(string root)
    {
        Root = root;
        var open = new Stack<string>([root]);
        while (open.Count > 0)
        {
            Read(new DirectoryInfo(open.Pop()), open);
        }

        foreach (var files in new[] { _code, _pages, _projects, _editorConfigs })
        {
            files.Sort(StringComparer.Ordinal);
        }
    }

    public string Root { get; }

    /// <summary>C# files.</summary>
    public IReadOnlyList<string> Code => _code;

    /// <summary>Razor components and pages.</summary>
    public IReadOnlyList<string> Pages => _pages;

    public IReadOnlyList<string> Projects => _projects;

    public IReadOnlyList<string> EditorConfigs => _editorConfigs;

    /// <summary>Folders that could not be looked into.</summary>
    public IReadOnlyList<(string Path, string Reason)> Unreadable => _unreadable;

    private void Read(DirectoryInfo folder, Stack<string> open)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    continue;
                }

                if (entry is FileInfo)
                {
                    Add(entry.FullName);
                }
                else if (!entry.Name.StartsWith('.') && !Skipped.Contains(entry.Name))
                {
                    open.Push(entry.FullName);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _unreadable.Add((folder.FullName, exception.Message));
        }
    }

    private void Add(string path) => (Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CS" => _code,
        ".RAZOR" or ".CSHTML" => _pages,
        ".CSPROJ" => _projects,
        ".EDITORCONFIG" => _editorConfigs,
        _ => null,
    })?.Add(path);
}
