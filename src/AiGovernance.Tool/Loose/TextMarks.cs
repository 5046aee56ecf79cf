using System.Buffers;
using AiGovernance.Analyzers.Outlines;

namespace AiGovernance.Tool.Loose;

/// <summary>The look at a file's text that comes before everything else. Most files cost nothing more.</summary>
internal sealed class TextMarks(SdkOutlines outlines)
{
    private const string Gateway = "AiGateway";

    private readonly SearchValues<string> _sdks = SearchValues.Create(outlines.Marks.AsSpan(), StringComparison.Ordinal);
    private readonly SearchValues<string> _addresses = SearchValues.Create(outlines.AddressMarks.AsSpan(), StringComparison.OrdinalIgnoreCase);
    private readonly SearchValues<string> _all = SearchValues.Create([Gateway, "AiUseCase", "global using"], StringComparison.Ordinal);
    private readonly ILookup<char, string> _byFirst = outlines.Marks.ToLookup(mark => mark[0]);

    public void Look(LooseFile file, string text)
    {
        file.Lines = text.AsSpan().Count('\n') + 1;
        file.Marks = In(text);
        file.HasAddress = text.AsSpan().ContainsAny(_addresses);
        file.IsAboutAll = text.AsSpan().ContainsAny(_all);
        file.HasGateway = file.IsAboutAll && text.Contains(Gateway, StringComparison.Ordinal);
    }

    /// <summary>The marks in a text.</summary>
    public HashSet<string> In(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        int at = 0;
        while (text.AsSpan(at).IndexOfAny(_sdks) is var next and >= 0)
        {
            at += next;
            foreach (string mark in _byFirst[text[at]])
            {
                if (string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0)
                {
                    found.Add(mark);
                }
            }

            at++;
        }

        return found;
    }
}
