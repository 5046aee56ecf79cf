using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A string that is put together by <c>+</c> or interpolation, as far as constants tell it.</summary>
internal static class ComposedText
{
    /// <summary>Stands for what only a running program knows.</summary>
    private const string Unknown = "*";

    /// <summary>Whether the literal parts look like an address, before anything is bound.</summary>
    public static bool MayBeAddress(ExpressionSyntax expression)
    {
        var text = new StringBuilder();
        foreach (var token in expression.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            {
                text.Append(token.ValueText);
            }

            if (text.Length > 2048)
            {
                return false;
            }
        }

        string literal = text.ToString();
        return literal.IndexOf("://", StringComparison.Ordinal) >= 0 || literal.StartsWith("api.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The parts in order, or null if this is no composed string.</summary>
    public static List<string>? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        Add(expression, parts, model, cancellationToken);
        return parts.Count > 1 ? parts : null;
    }

    private static void Add(ExpressionSyntax expression, List<string> parts, SemanticModel model, CancellationToken cancellationToken)
    {
        // Left-leaning and as deep as its author likes: no recursion along the chain.
        var open = new Stack<ExpressionSyntax>();
        open.Push(expression);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                    open.Push(binary.Right);
                    open.Push(binary.Left);
                    break;
                case LiteralExpressionSyntax literal:
                    parts.Add(literal.Token.ValueText);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    foreach (var content in interpolated.Contents)
                    {
                        parts.Add(content switch
                        {
                            InterpolatedStringTextSyntax text => text.TextToken.ValueText,
                            InterpolationSyntax hole => Constant(hole.Expression, model, cancellationToken),
                            _ => Unknown,
                        });
                    }

                    break;
                case { } other:
                    parts.Add(Constant(other, model, cancellationToken));
                    break;
            }
        }
    }

    private static string Constant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => model.GetConstantValue(expression, cancellationToken).Value as string ?? Unknown;
}
