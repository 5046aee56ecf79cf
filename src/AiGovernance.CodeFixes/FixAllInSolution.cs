using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiGovernance.CodeFixes;

/// <summary>
/// Fixes everything in one go, project after project: what one fix writes into the register, the next one sees. The
/// default provider would merge edits that do not know of each other.
/// </summary>
/// <param name="fix">Fixes the diagnostics of one project in the solution as it is by then.</param>
internal sealed class FixAllInSolution(FixAllInSolution.FixProject fix) : FixAllProvider
{
    public delegate Task<Solution> FixProject(Solution solution, Project original, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken);

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var found = new List<(Project Project, ImmutableArray<Diagnostic> Diagnostics)>();
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is not null:
                found.Add((context.Project, await context.GetDocumentDiagnosticsAsync(context.Document).ConfigureAwait(false)));
                break;
            case FixAllScope.Project:
                found.Add((context.Project, await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false)));
                break;
            case FixAllScope.Solution:
                foreach (var project in context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp).OrderBy(project => project.FilePath, StringComparer.Ordinal))
                {
                    found.Add((project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)));
                }

                break;
        }

        string? key = context.CodeActionEquivalenceKey;
        return found.All(entry => entry.Diagnostics.IsEmpty) ? null : CodeAction.Create(
            FixText.Of("All"),
            async cancellationToken =>
            {
                var solution = context.Solution;
                foreach (var (project, diagnostics) in found)
                {
                    solution = await fix(solution, project, Ordered(diagnostics), key, cancellationToken).ConfigureAwait(false);
                }

                return solution;
            },
            key);
    }

    private static ImmutableArray<Diagnostic> Ordered(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
}
