using System.Collections.Immutable;
using System.Composition;
using AiGovernance.Analyzers;
using AiGovernance.CodeFixes.Register;
using AiGovernance.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiGovernance.CodeFixes;

/// <summary>For a call to a service that its use case does not list (AIG0005): adds the service to the entry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OtherServiceFixProvider)), Shared]
public sealed class OtherServiceFixProvider : CodeFixProvider
{
    private static readonly FixAllInSolution FixAll = new((solution, project, diagnostics, _, cancellationToken) => ApplyAsync(solution, project, diagnostics, cancellationToken));

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.OtherService);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var diagnostic = context.Diagnostics[0];
        var project = context.Document.Project;
        if (Add(EditableRegister.Of(project, context.CancellationToken), diagnostic))
        {
            string title = FixText.Of("AddService", CalledService.From(diagnostic.Properties)!.Name, diagnostic.Properties[FindingProperties.UseCase]!);
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellationToken => ApplyAsync(project.Solution, project, ImmutableArray.Create(diagnostic), cancellationToken), nameof(OtherServiceFixProvider)), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static Task<Solution> ApplyAsync(Solution solution, Project original, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var register = EditableRegister.Of(solution.GetProject(original.Id)!, cancellationToken);
        foreach (var diagnostic in diagnostics)
        {
            Add(register, diagnostic);
        }

        return register.ApplyAsync(solution, cancellationToken);
    }

    private static bool Add(EditableRegister register, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FindingProperties.UseCase, out string? useCase)
            && useCase is not null
            && CalledService.From(diagnostic.Properties) is { } service
            && register.CanEdit(useCase)
            && register.Editor.AddServiceTo(useCase, service);
}
