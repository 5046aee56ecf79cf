using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using AiGovernance.Analyzers.Outlines;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Tool.Loose;

/// <summary>
/// Lists AI calls without restore, build, or running anything of the project. Text comes first: only files that may hold a
/// call, and those that declare what such files name, are parsed and bound.
/// </summary>
internal sealed class LooseScan
{
    // From a call to the type that holds the client, and on to its bases.
    private const int MaximumSteps = 3;

    private readonly LooseInput _input;
    private readonly string? _register;
    private readonly ConcurrentQueue<string> _problems = new();

    private LooseScan(LooseInput input, string? register)
    {
        _input = input;
        _register = register;
    }

    /// <summary>Every AI call that names or symbols tell.</summary>
    /// <param name="input">What to scan.</param>
    /// <param name="register">The full path of the register, or null for the nearest above each project.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The calls with their projects, and what could not be read.</returns>
    /// <exception cref="InputException">There is no C# code.</exception>
    public static CallInventory Run(LooseInput input, string? register, CancellationToken cancellationToken)
        => RuntimeFeature.IsDynamicCodeSupported ? new LooseScan(input, register).Run(cancellationToken) : throw new UnreachableException(ManagedTool.IsNeeded);

    private CallInventory Run(CancellationToken cancellationToken)
    {
        var folders = _input.Roots.Select(root => new SourceFolder(root)).ToList();
        foreach (var (path, reason) in folders.SelectMany(folder => folder.Unreadable))
        {
            _problems.Enqueue(ToolText.Of("Error.NotReadable", path, reason));
        }

        var files = folders.SelectMany(folder => folder.Code.Concat(folder.Pages)).Select(path => new LooseFile(path)).ToList();
        var projectFiles = folders.SelectMany(folder => folder.Projects).Select(ReadProject).OfType<ProjectFile>().ToList();
        if (files.Count == 0 && projectFiles.Count == 0 && _problems.IsEmpty)
        {
            throw new InputException(ToolText.Of("Error.NoCode", _input.Folder));
        }

        var options = new LooseOptions(_input.Folder, _register, folders.SelectMany(folder => folder.EditorConfigs));
        var outlines = SdkOutlines.Read(LooseOptions.ForCatalogue(projectFiles), cancellationToken);
        var marks = new TextMarks(outlines);
        Each(files, file => marks.Look(file, SourceFile.Read(file.Path)), cancellationToken);

        var projects = folders.SelectMany(folder => LooseProject.Group(folder, files.Where(file => IsIn(file.Path, folder.Root)).ToList(), projectFiles.Where(file => IsIn(file.Path, folder.Root)).ToList())).ToList();
        LooseProject.Connect(projects, marks);
        var chosen = Choose(projects, outlines, cancellationToken);
        var inventory = new CallInventory(_input.Folder);
        var asked = projects.Where(project => _input.Asked is not { } paths || (project.File is { } file && paths.Contains(file.Path))).ToList();
        inventory.Count(asked.Select(project => project.File?.Path).OfType<string>(), asked.SelectMany(project => project.Files).Select(file => file.Path));
        var compiler = new LooseCompiler(outlines, options, chosen, projects.SelectMany(project => project.Marks).ToHashSet(StringComparer.Ordinal), cancellationToken);
        foreach (var project in asked.Where(project => project.Files.Any(chosen.Contains)))
        {
            compiler.AddCalls(project, inventory);
        }

        inventory.AddProblems(_problems.Concat(compiler.Problems));
        return inventory;
    }

    // The files that may hold a call, and those that declare the types which they name.
    private HashSet<LooseFile> Choose(List<LooseProject> projects, SdkOutlines outlines, CancellationToken cancellationToken)
    {
        var gateways = new HashSet<string>(projects.SelectMany(project => project.Files).Where(file => file.HasGateway).SelectMany(file => MembersIn(file, cancellationToken)), StringComparer.Ordinal);
        var relevant = projects.Where(project => project.Marks.Count > 0 || gateways.Count > 0 || project.Files.Any(file => file.HasAddress)).ToList();
        var read = relevant.Concat(relevant.SelectMany(project => project.References)).Distinct().SelectMany(project => project.Files).Distinct().ToList();
        Each(read, file => file.Words = new FileWords(SourceFile.Read(file.Path)), cancellationToken);

        var chosen = new HashSet<LooseFile>();
        foreach (var project in relevant)
        {
            var isCall = outlines.CallsOf(project.Marks);
            var known = new Dictionary<string, bool>(StringComparer.Ordinal);
            var visible = project.References.Prepend(project).SelectMany(part => part.Files).Where(file => file.Words is not null).ToList();
            var declaring = visible.SelectMany(file => file.Words!.Types.Select(type => (type, file))).ToLookup(pair => pair.type, pair => pair.file, StringComparer.Ordinal);
            var open = project.Files.Where(file => file.HasAddress || file.IsAboutAll || file.Marks.Count > 0 || file.Words?.All.Any(IsNamed) == true).ToHashSet();
            for (int step = 0; open.Count > 0; step++)
            {
                var added = open.Where(chosen.Add).ToList();
                open = step == MaximumSteps ? [] : added.SelectMany(file => file.Words?.All ?? (IEnumerable<string>)[]).SelectMany(word => declaring[word]).Where(file => !chosen.Contains(file)).ToHashSet();
            }

            bool IsNamed(string word)
            {
                if (!known.TryGetValue(word, out bool isNamed))
                {
                    known.Add(word, isNamed = gateways.Contains(word) || isCall(word));
                }

                return isNamed;
            }
        }

        return chosen;
    }

    private static IEnumerable<string> MembersIn(LooseFile file, CancellationToken cancellationToken)
        => CSharpSyntaxTree.ParseText(SourceFile.Read(file.Path), cancellationToken: cancellationToken).GetRoot(cancellationToken)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or FieldDeclarationSyntax or VariableDeclarationSyntax)
            .Select(node => node switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                VariableDeclaratorSyntax field => field.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>();

    private ProjectFile? ReadProject(string path)
    {
        try
        {
            return ProjectFile.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Enqueue(ToolText.Of("Error.NotReadable", path, exception.Message));
            return null;
        }
    }

    private void Each(List<LooseFile> files, Action<LooseFile> read, CancellationToken cancellationToken)
        => Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
        {
            try
            {
                read(file);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                _problems.Enqueue(ToolText.Of("Error.NotReadable", file.Path, exception.Message));
            }
        });

    private static bool IsIn(string path, string folder) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
