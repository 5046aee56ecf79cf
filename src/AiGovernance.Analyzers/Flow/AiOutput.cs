using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>What an AI service said, somewhere in a value: the call it came from.</summary>
/// <param name="Location">The called name.</param>
/// <param name="Member">What is called, as a reader would write it.</param>
internal sealed record AiOutput(Location Location, string Member)
{
    public int Line => Location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>One of two, always the same one: findings do not depend on the order of the analysis.</summary>
    public static AiOutput? Join(AiOutput? one, AiOutput? other)
        => one is null ? other : other is null || Compare(one, other) <= 0 ? one : other;

    public static AiOutput? Join(IEnumerable<AiOutput> outputs)
    {
        AiOutput? joined = null;
        foreach (var output in outputs)
        {
            joined = Join(joined, output);
        }

        return joined;
    }

    /// <summary>Whether it came from code within <paramref name="node"/>.</summary>
    public bool IsWithin(SyntaxNode node) => Location.SourceTree == node.SyntaxTree && node.Span.Contains(Location.SourceSpan);

    private static int Compare(AiOutput one, AiOutput other)
    {
        int path = string.CompareOrdinal(one.Location.SourceTree?.FilePath, other.Location.SourceTree?.FilePath);
        return path != 0 ? path : one.Location.SourceSpan.Start - other.Location.SourceSpan.Start;
    }
}
