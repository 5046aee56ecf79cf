using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A string that is put together by <c>+</c> or interpolation, as far as constants tell it.</summary>
internal static class ComposedText
{
    /// <summary>Stands for what only a running program knows.</summary>
    private const string Unknown = "*";

    /// <summary>Whether a literal part looks like the beginning of an address, before anything is bound.</summary>
    public static bool MayBeAddress(ExpressionSyntax expression)
    {
        while (expression is BinaryExpressionSyntax binary)
        {
            if (Begins(binary.Right))
            {
                return true;
            }

            expression = binary.Left;
        }

        return Begins(expression);
    }

    /// <summary>The parts in order, or null if this is no composed string.</summary>
    public static List<string>? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var parts = new List<string>();
        Add(expression, parts, model, cancellationToken);
        return parts.Count > 1 ? parts : null;
    }

    // The scheme may itself be a constant: then the second piece begins with what follows it.
    private static bool Begins(ExpressionSyntax part) => part switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && Begins(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Take(2).Any(content => content is InterpolatedStringTextSyntax text && Begins(text.TextToken.ValueText)),
        _ => false,
    };

    private static bool Begins(string text)
        => text.IndexOf("://", StringComparison.Ordinal) >= 0 || text.StartsWith("api.", StringComparison.OrdinalIgnoreCase);

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
