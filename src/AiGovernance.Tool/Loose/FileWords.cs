using System.Buffers;

namespace AiGovernance.Tool.Loose;

/// <summary>The identifiers in a text, with what stands before each. Comments and strings are read like code: too many words cost little.</summary>
internal sealed class FileWords
{
    private static readonly SearchValues<char> Starts = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_");

    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public FileWords(string text)
    {
        var lookup = _all.GetAlternateLookup<ReadOnlySpan<char>>();
        bool declares = false;
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Starts) is var start and >= 0)
        {
            rest = rest[start..];
            int length = 1;
            while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '_' || rest[length] > '\u007f'))
            {
                length++;
            }

            var word = rest[..length];
            lookup.Add(word);
            if (declares && word is not ("class" or "struct"))
            {
                _types.Add(word.ToString());
            }

            declares = word is "class" or "interface" or "struct" or "record" or "enum" || (declares && word is "class" or "struct");
            rest = rest[length..];
        }
    }

    public IReadOnlySet<string> All => _all;

    /// <summary>The types it declares.</summary>
    public IReadOnlySet<string> Types => _types;
}
