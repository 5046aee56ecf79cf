namespace AiGovernance.Exports.Formats;

/// <summary>An answer to a question of the CNIL's PIA software.</summary>
/// <param name="Question">The number of the question: 111 to 113, 121 to 123, 211 to 227, 321 to 346.</param>
internal sealed record PiaAnswer(string Question)
{
    /// <summary>Rich text, a paragraph a line.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Tags, for questions that ask for a list.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>1 negligible, 2 limited, 3 important, 4 maximal; <see langword="null"/> if not estimated.</summary>
    public int? Gauge { get; init; }
}
