namespace AiGovernance;

/// <summary>What a validator changed in the canonical form of an output: one stretch of text that another replaces.</summary>
/// <param name="At">Where the stretch begins, in UTF-16 units from 0.</param>
/// <param name="Removed">The text of the AI.</param>
/// <param name="Added">The text of the human.</param>
public sealed record ValidationDiff(int At, string Removed, string Added)
{
    internal static ValidationDiff Between(string before, string after)
    {
        int shorter = Math.Min(before.Length, after.Length);
        int start = 0;
        while (start < shorter && before[start] == after[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && before[before.Length - 1 - end] == after[after.Length - 1 - end])
        {
            end++;
        }

        // Half of a surrogate pair cannot be written in UTF-8.
        start -= start > 0 && char.IsHighSurrogate(before[start - 1]) ? 1 : 0;
        end -= end > 0 && char.IsLowSurrogate(before[before.Length - end]) ? 1 : 0;
        return new ValidationDiff(start, before.Substring(start, before.Length - end - start), after.Substring(start, after.Length - end - start));
    }
}
