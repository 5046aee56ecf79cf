using System.Collections.Immutable;
using AiGovernance.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes.Tests;

/// <summary>A solution as an editor holds it: projects, files, registers; what its light bulbs offer, and what applying does.</summary>
internal sealed class Editor : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public Solution Solution { get; private set; }

    public Editor() => Solution = _workspace.CurrentSolution;

    public Editor Project(string name, params (string Path, string Text)[] files)
    {
        var project = ProjectId.CreateNewId();
        Solution = Solution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, name, name, LanguageNames.CSharp, $"/repository/src/{name}/{name}.csproj",
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview),
                metadataReferences: References.All));
        foreach (var (path, text) in files)
        {
            var document = DocumentId.CreateNewId(project);
            Solution = path.EndsWith(".json", StringComparison.Ordinal)
                ? Solution.AddAdditionalDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: path)
                : Solution.AddDocument(document, Path.GetFileName(path), SourceText.From(text), filePath: path);
        }

        return this;
    }

    /// <summary>The titles of what is offered for the first finding, nested choices indented.</summary>
    public async Task<IReadOnlyList<string>> Menu(string id = "AIG0001")
        => [.. (await Actions(id)).SelectMany(action => action.NestedActions.Select(nested => "  " + nested.Title).Prepend(action.Title))];

    /// <summary>Applies the choice of that key to the first finding.</summary>
    public async Task Apply(string key, string id = "AIG0001")
    {
        var actions = (await Actions(id)).SelectMany(action => action.NestedActions.Prepend(action));
        await Apply(actions.Single(action => action.EquivalenceKey == key));
    }

    /// <summary>Applies a choice everywhere; without a key as <c>dotnet format</c> does, which takes the first of the menu.</summary>
    public async Task ApplyEverywhere(string? key, string id = "AIG0001")
    {
        var provider = Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id));
        var document = Solution.GetDocument((await Findings(id))[0].Location.SourceTree)!;
        key ??= (await Actions(id))[0].EquivalenceKey;
        var context = new FixAllContext(document, provider, FixAllScope.Solution, key!, [id], new Everything(this), CancellationToken.None);
        await Apply((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>An edit that the editor's user makes, or another program on disk.</summary>
    public void Change(string path, string text)
        => Solution = Solution.WithAdditionalDocumentText(Solution.Projects.SelectMany(project => project.AdditionalDocuments).First(document => document.FilePath == path).Id, SourceText.From(text));

    /// <summary>Takes a reference away from all projects.</summary>
    public void Without(string library)
    {
        foreach (var project in Solution.Projects)
        {
            Solution = Solution.WithProjectMetadataReferences(project.Id, project.MetadataReferences.Where(reference => Path.GetFileName(reference.Display) != library));
        }
    }

    public async Task<string> TextOf(string path)
    {
        var documents = Solution.Projects.SelectMany(project => project.Documents.Concat(project.AdditionalDocuments)).Where(document => document.FilePath == path);
        return Assert.Single((await Task.WhenAll(documents.Select(document => document.GetTextAsync()))).Select(text => text.ToString()).Distinct());
    }

    public async Task<IReadOnlyList<Diagnostic>> Findings(string id) => [.. (await AllFindings()).SelectMany(entry => entry.Value).Where(finding => finding.Id == id)];

    public void Dispose() => _workspace.Dispose();

    private static CodeFixProvider[] Providers { get; } = [new UseCaseFixProvider(), new UnknownUseCaseFixProvider(), new OtherServiceFixProvider(), new UnvalidatedOutputFixProvider()];

    private async Task<List<CodeAction>> Actions(string id)
    {
        var actions = new List<CodeAction>();
        var finding = (await Findings(id))[0];
        var document = Solution.GetDocument(finding.Location.SourceTree)!;
        var context = new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None);
        await Providers.Single(provider => provider.FixableDiagnosticIds.Contains(id)).RegisterCodeFixesAsync(context);
        return actions;
    }

    private async Task Apply(CodeAction action)
        => Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;

    private async Task<Dictionary<Project, ImmutableArray<Diagnostic>>> AllFindings()
    {
        var findings = new Dictionary<Project, ImmutableArray<Diagnostic>>();
        foreach (var project in Solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            ImmutableArray<DiagnosticAnalyzer> analyzers = [new AiCallAnalyzer(), new UseCaseAttributeAnalyzer()];
            var found = await compilation.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
            findings.Add(project, [.. found.OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)]);
        }

        return findings;
    }

    private sealed class Everything(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => (await editor.AllFindings()).Single(entry => entry.Key.Id == project.Id).Value;

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
