using System.Collections.Immutable;
using System.Composition;
using AiGovernance.Analyzers;
using AiGovernance.CodeFixes.Code;
using AiGovernance.CodeFixes.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiGovernance.CodeFixes;

/// <summary>For a method that returns AI output without a human (AIG0007): it returns a recommendation instead.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnvalidatedOutputFixProvider)), Shared]
public sealed class UnvalidatedOutputFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnvalidatedOutput);

    /// <summary>None: each fix changes what a method returns, and its callers must be seen to, one after the other.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var diagnostic = context.Diagnostics[0];
        if (!diagnostic.Properties.TryGetValue(FindingProperties.UseCase, out string? useCase)
            || useCase is null
            || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || GeneratedCode.Is(document, root)
            || GeneratedCode.IsMapped(diagnostic.Location)
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || ReturnedOutput.At(root, diagnostic.Location.SourceSpan, model, context.CancellationToken) is not { } returned)
        {
            return;
        }

        foreach (string point in EditableRegister.Of(document.Project, context.CancellationToken).Index.Find(useCase)?.Validation?.PointIds ?? [])
        {
            var changed = document.WithText(await returned.RecommendAsync(document, useCase, point, context.CancellationToken).ConfigureAwait(false));
            if (await returned.CompilesInAsync(changed, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(CodeAction.Create(FixText.Of("Recommend", point), _ => Task.FromResult(changed), point), diagnostic);
            }
        }
    }
}
