using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes.Code;

/// <summary>An attribute of ours to be put on a declaration: <c>AiUseCase</c> with an id, or <c>AiGateway</c> without.</summary>
internal sealed record NewAttribute(CodeTarget Target, string Name, string? UseCaseId = null);

/// <summary>
/// Puts attributes into a file as text, so that everything around them keeps its characters: on a line of its own where
/// the declaration begins one, with the using it needs.
/// </summary>
internal static class AttributeInsertion
{
    private const string Namespace = "AiGovernance";

    public static bool IsPossible(Compilation compilation) => compilation.GetTypeByMetadataName(Namespace + ".AiUseCaseAttribute") is not null;

    public static async Task<SourceText> ApplyAsync(Document document, IReadOnlyList<NewAttribute> attributes, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = (CompilationUnitSyntax)(await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var constants = new UseCaseConstants(model.Compilation, cancellationToken);

        if (attributes.All(attribute => IsInScope(model, attribute)))
        {
            return text.WithChanges(Changes(text, root, attributes, constants, prefix: "", withUsing: false));
        }

        // The library has types with everyday names: where its namespace would make one of the file's ambiguous, it stays out.
        var imported = text.WithChanges(Changes(text, root, attributes, constants, prefix: "", withUsing: true));
        return await BreaksAsync(document, imported, model, cancellationToken).ConfigureAwait(false)
            ? text.WithChanges(Changes(text, root, attributes, constants, "global::" + Namespace + ".", withUsing: false))
            : imported;
    }

    private static List<TextChange> Changes(
        SourceText text, CompilationUnitSyntax root, IReadOnlyList<NewAttribute> attributes, UseCaseConstants constants, string prefix, bool withUsing)
    {
        string lineBreak = LineBreakOf(text);
        var changes = new List<TextChange>();
        if (withUsing)
        {
            changes.Add(UsingInsertion.Of(root, text, Namespace, lineBreak));
        }

        foreach (var attribute in attributes)
        {
            string written = prefix + attribute.Name + (attribute.UseCaseId is null ? "" : "(" + constants.Write(attribute.UseCaseId, isImported: prefix.Length == 0) + ")");
            changes.Add(attribute.Target.Kind == TargetKind.Assembly ? OnAssembly(root, written, lineBreak) : OnDeclaration(text, attribute.Target.Node, written, lineBreak));
        }

        return [.. changes.OrderBy(change => change.Span.Start)];
    }

    private static TextChange OnDeclaration(SourceText text, SyntaxNode declaration, string attribute, string lineBreak)
    {
        int start = declaration.GetFirstToken().SpanStart;
        var line = text.Lines.GetLineFromPosition(start);
        string before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return new TextChange(
            new TextSpan(start, 0),
            "[" + attribute + "]" + (before.Trim().Length == 0 && declaration is not LambdaExpressionSyntax ? lineBreak + before : " "));
    }

    private static TextChange OnAssembly(CompilationUnitSyntax root, string attribute, string lineBreak)
    {
        string written = "[assembly: " + attribute + "]";
        if (root.AttributeLists.LastOrDefault() is { } last)
        {
            return new TextChange(new TextSpan(last.Span.End, 0), lineBreak + written);
        }

        SyntaxNode? above = root.Usings.LastOrDefault() ?? (SyntaxNode?)root.Externs.LastOrDefault();
        return above is not null
            ? new TextChange(new TextSpan(above.Span.End, 0), lineBreak + lineBreak + written)
            : new TextChange(new TextSpan(UsingInsertion.TopOf(root), 0), written + lineBreak + lineBreak);
    }

    private static bool IsInScope(SemanticModel model, NewAttribute attribute)
    {
        int position = attribute.Target.Kind == TargetKind.Assembly ? 0 : attribute.Target.Node.SpanStart;
        return model.LookupNamespacesAndTypes(position, name: attribute.Name + "Attribute").Any(symbol => symbol.ContainingNamespace?.ToDisplayString() == Namespace);
    }

    private static async Task<bool> BreaksAsync(Document document, SourceText changed, SemanticModel before, CancellationToken cancellationToken)
    {
        var after = await document.WithText(changed).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return Errors(after!) > Errors(before);

        int Errors(SemanticModel model) => model.GetDiagnostics(cancellationToken: cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string LineBreakOf(SourceText text)
        => text.Lines.Count > 1 && text.Lines[0] is var first ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
}
