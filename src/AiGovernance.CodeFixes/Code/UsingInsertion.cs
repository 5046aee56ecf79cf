using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.CodeFixes.Code;

/// <summary>Adds a using where the file keeps its usings, in their order.</summary>
internal static class UsingInsertion
{
    public static TextChange Of(CompilationUnitSyntax root, SourceText text, string name, string lineBreak)
    {
        string directive = "using " + name + ";";
        var usings = root.Usings.Count > 0 ? root.Usings : UsingsInside(root);
        var plain = usings.Where(IsPlain).ToList();
        if (plain.LastOrDefault(other => ComesBefore(other.Name!.ToString(), name)) is { } before)
        {
            return After(before);
        }

        if (plain.FirstOrDefault() is { } first)
        {
            return new TextChange(new TextSpan(first.SpanStart, 0), directive + lineBreak + IndentationOf(first, text));
        }

        // Only global, static or alias usings: after the global ones, before the others.
        if (usings.LastOrDefault(other => other.GlobalKeyword != default) is { } global)
        {
            return After(global);
        }

        return usings.Count > 0
            ? new TextChange(new TextSpan(usings[0].SpanStart, 0), directive + lineBreak + IndentationOf(usings[0], text))
            : root.Externs.LastOrDefault() is { } alias
                ? new TextChange(new TextSpan(alias.Span.End, 0), lineBreak + directive)
                : new TextChange(new TextSpan(TopOf(root), 0), directive + lineBreak + lineBreak);

        TextChange After(UsingDirectiveSyntax other) => new(new TextSpan(other.Span.End, 0), lineBreak + IndentationOf(other, text) + directive);
    }

    /// <summary>Where the first line of code stands, its own comments included but not the header of the file.</summary>
    public static int TopOf(CompilationUnitSyntax root)
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        var documentation = first.LeadingTrivia.FirstOrDefault(trivia => trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia);
        return documentation == default ? first.SpanStart : documentation.FullSpan.Start;
    }

    private static SyntaxList<UsingDirectiveSyntax> UsingsInside(CompilationUnitSyntax root)
        => root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;

    private static bool IsPlain(UsingDirectiveSyntax directive)
        => directive.Alias is null && directive.StaticKeyword == default && directive.GlobalKeyword == default && directive.Name is not null;

    private static bool ComesBefore(string other, string name)
        => IsSystem(other) || string.Compare(other, name, StringComparison.Ordinal) < 0;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static string IndentationOf(SyntaxNode node, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(node.SpanStart);
        string before = text.ToString(TextSpan.FromBounds(line.Start, node.SpanStart));
        return before.Trim().Length == 0 ? before : "";
    }
}
