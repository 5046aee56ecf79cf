using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Analyzers;

/// <summary>Warns where a user's catalogue of AI services has a mistake (AIG0013), at the place in the JSON file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.BrokenCatalogue);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Mode.IsOff(start.Options))
            {
                return;
            }

            var files = CompilationCatalogue.Files(start.Options, start.CancellationToken);
            if (files.IsEmpty)
            {
                return;
            }

            // An action on the file, not on the end of the compilation: an editor shows it while the file is being written.
            start.RegisterAdditionalFileAction(context =>
            {
                int index = files.IndexOf(files.FirstOrDefault(file => file.Path == context.AdditionalFile.Path));
                if (index >= 0)
                {
                    Report(context, files, index);
                }
            });
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, ImmutableArray<(string Path, Json.JsonText Json)> files, int index)
    {
        var (path, json) = files[index];
        var taken = AiCatalogue.Default.Rules
            .Concat(files.Take(index).SelectMany(file => new CatalogueFile(file.Json.Root).Rules))
            .Select(rule => rule.Id);
        foreach (var problem in CatalogueCheck.Run(json, taken))
        {
            var start = json.PositionOf(problem.Start);
            var end = json.PositionOf(problem.End);
            var location = Location.Create(
                path,
                TextSpan.FromBounds(problem.Start, problem.End),
                new LinePositionSpan(new LinePosition(start.Line - 1, start.Column - 1), new LinePosition(end.Line - 1, end.Column - 1)));
            context.ReportDiagnostic(Rules.Create(Rules.BrokenCatalogue, location, problem.Message));
        }
    }
}
