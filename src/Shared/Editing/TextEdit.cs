namespace AiGovernance.Editing;

/// <summary>A replacement in a text: what stands between <see cref="Start"/> and <see cref="End"/> becomes <see cref="NewText"/>.</summary>
internal readonly record struct TextEdit(int Start, int End, string NewText)
{
    /// <summary>The text after edits that do not overlap, in the order of their places.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new System.Text.StringBuilder(text.Length);
        int at = 0;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Start - at).Append(edit.NewText);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
