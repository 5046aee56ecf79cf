namespace AiGovernance;

/// <summary>A name pattern: <c>*</c> stands for any characters, everything else for itself.</summary>
internal sealed class Glob(string pattern)
{
    private readonly string[] _parts = pattern.Split('*');

    public string Pattern { get; } = pattern;

    public bool IsExact => _parts.Length == 1;

    public static bool AnyMatches(IReadOnlyList<Glob> patterns, string text)
    {
        for (int i = 0; i < patterns.Count; i++)
        {
            if (patterns[i].IsMatch(text))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsMatch(string text)
    {
        if (IsExact)
        {
            return string.Equals(text, Pattern, StringComparison.Ordinal);
        }

        string first = _parts[0];
        string last = _parts[_parts.Length - 1];
        if (text.Length < first.Length + last.Length
            || !text.StartsWith(first, StringComparison.Ordinal)
            || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        int at = first.Length;
        int end = text.Length - last.Length;
        for (int i = 1; i < _parts.Length - 1; i++)
        {
            int found = text.IndexOf(_parts[i], at, end - at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        return true;
    }
}
