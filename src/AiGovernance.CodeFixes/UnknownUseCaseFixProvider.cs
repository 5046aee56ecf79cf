using System.Collections.Immutable;
using System.Composition;
using AiGovernance.Analyzers;
using AiGovernance.CodeFixes.Code;
using AiGovernance.CodeFixes.Register;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes;

/// <summary>For an attribute whose id the register does not have (AIG0002): the ids that were most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownUseCaseFixProvider)), Shared]
public sealed class UnknownUseCaseFixProvider : CodeFixProvider
{
    private const int MaximumSuggestions = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownUseCase);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var diagnostic = context.Diagnostics[0];
        if (!diagnostic.Properties.TryGetValue(FindingProperties.UseCase, out string? id)
            || id is null
            || await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || GeneratedCode.Is(document, root)
            || root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument)
        {
            return;
        }

        var ids = EditableRegister.Of(document.Project, context.CancellationToken).Index.Ids.ToList();
        for (int rank = 0; rank < MaximumSuggestions && DidYouMean.Find(id, ids) is { } nearest; rank++)
        {
            ids.Remove(nearest);

            // Everywhere: each unknown id becomes the one nearest to it.
            context.RegisterCodeFix(
                CodeAction.Create(FixText.Of("NearestId", nearest), cancellationToken => ReplaceAsync(document, argument, nearest, cancellationToken), $"nearest{rank}"),
                diagnostic);
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, AttributeArgumentSyntax argument, string id, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        string written = new UseCaseConstants(model.Compilation, cancellationToken).Write(id, IsImported(model, argument.SpanStart));
        return document.WithText(text.WithChanges(new TextChange(argument.Expression.Span, written)));
    }

    private static bool IsImported(SemanticModel model, int position) => model.LookupNamespacesAndTypes(position, name: "AiUseCases").Length > 0;
}
