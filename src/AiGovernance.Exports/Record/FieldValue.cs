namespace AiGovernance.Exports.Record;

/// <summary>The content of a field, ready to be encoded for a format.</summary>
/// <param name="State">What the register says.</param>
/// <param name="Lines">What to print: at least one line, except for what need not be stated.</param>
/// <param name="HasGaps">True if a part of the content is missing and printed so.</param>
internal sealed record FieldValue(FieldState State, IReadOnlyList<string> Lines, bool HasGaps)
{
    public bool IsIncomplete => State == FieldState.Missing || HasGaps;
}
