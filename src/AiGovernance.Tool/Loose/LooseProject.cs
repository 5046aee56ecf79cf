namespace AiGovernance.Tool.Loose;

/// <summary>A project file with the source files of its folder, or the source files that no project has.</summary>
internal sealed class LooseProject(ProjectFile? file, string root)
{
    private readonly List<LooseFile> _files = [];

    public ProjectFile? File { get; } = file;

    public string Folder => File?.Folder ?? root;

    public string AssemblyName => File?.AssemblyName ?? "Loose";

    public IReadOnlyList<LooseFile> Files => _files;

    /// <summary>The projects it refers to, directly or not.</summary>
    public IReadOnlyList<LooseProject> References { get; private set; } = [];

    /// <summary>The marks of SDKs in its files, and in those of the projects it refers to.</summary>
    public HashSet<string> Marks { get; } = new(StringComparer.Ordinal);

    public void Add(LooseFile file) => _files.Add(file);

    /// <summary>Groups files by the nearest project file above each; a project may also include files from elsewhere.</summary>
    public static IReadOnlyList<LooseProject> Group(SourceFolder folder, IReadOnlyList<LooseFile> files, IReadOnlyList<ProjectFile> projectFiles)
    {
        var projects = projectFiles.Select(file => new LooseProject(file, folder.Root)).ToList();
        var byFolder = projects.GroupBy(project => project.Folder, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var withoutProject = new LooseProject(null, folder.Root);
        foreach (var file in files)
        {
            Owner(file.Path, folder.Root, byFolder, withoutProject).Add(file);
        }

        AddIncluded(projects, files, withoutProject);
        return withoutProject.Files.Count > 0 ? [.. projects, withoutProject] : projects;
    }

    /// <summary>Finds what projects refer to, wherever it is, and what SDKs they can see.</summary>
    public static void Connect(IReadOnlyList<LooseProject> projects, TextMarks marks)
    {
        var byPath = projects.Where(project => project.File is not null).ToDictionary(project => project.File!.Path, StringComparer.Ordinal);
        foreach (var project in projects)
        {
            project.References = project.Reachable(byPath);
            project.Marks.UnionWith(project.Files.SelectMany(file => file.Marks));
            project.Marks.UnionWith(marks.In(project.File?.Text ?? ""));
        }

        var own = projects.ToDictionary(project => project, project => project.Marks.ToList());
        foreach (var project in projects)
        {
            project.Marks.UnionWith(project.References.SelectMany(reference => own[reference]));
        }
    }

    private static LooseProject Owner(string path, string root, Dictionary<string, LooseProject> byFolder, LooseProject none)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null && folder.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (byFolder.TryGetValue(folder, out var project))
            {
                return project;
            }
        }

        return none;
    }

    // <Compile Include="../Shared/**/*.cs" /> or a single file.
    private static void AddIncluded(List<LooseProject> projects, IReadOnlyList<LooseFile> files, LooseProject withoutProject)
    {
        foreach (var project in projects)
        {
            foreach (string include in project.File!.Paths("Compile"))
            {
                int wildcard = include.IndexOf('*', StringComparison.Ordinal);
                string fixedPart = wildcard < 0 ? include : include[..wildcard];
                foreach (var file in files.Where(file => wildcard < 0 ? file.Path == include : file.Path.StartsWith(fixedPart, StringComparison.Ordinal)))
                {
                    if (!project._files.Contains(file))
                    {
                        project.Add(file);
                        withoutProject._files.Remove(file);
                    }
                }
            }
        }
    }

    private List<LooseProject> Reachable(Dictionary<string, LooseProject> byPath)
    {
        var reached = new HashSet<LooseProject>();
        var open = new Queue<LooseProject>([this]);
        while (open.Count > 0)
        {
            foreach (string path in open.Dequeue().File?.Paths("ProjectReference") ?? [])
            {
                if (byPath.TryGetValue(path, out var referenced) && referenced != this && reached.Add(referenced))
                {
                    open.Enqueue(referenced);
                }
            }
        }

        return [.. reached];
    }
}
