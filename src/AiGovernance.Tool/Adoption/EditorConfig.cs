using System.Text;

namespace AiGovernance.Tool.Adoption;

/// <summary>Appends to an <c>.editorconfig</c> which files belong to which use cases; what is there stays as it is.</summary>
internal static class EditorConfig
{
    public const string FileName = ".editorconfig";

    private const string DraftSeverity = "dotnet_diagnostic.AIG0004.severity";

    private const string Special = "\\[]{},*?!#;";

    /// <param name="existing">The text of the file, or empty.</param>
    /// <param name="heading">The comment above what is added; one line or several.</param>
    /// <param name="files">The files, as paths from the folder of the <c>.editorconfig</c> on, and their use cases.</param>
    public static string Append(string existing, string heading, IEnumerable<(string Path, IReadOnlyList<string> Ids)> files)
    {
        string lineBreak = existing.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = new StringBuilder(existing);
        if (existing.Length > 0)
        {
            text.Append(existing.EndsWith('\n') ? "" : lineBreak).Append(lineBreak);
        }

        foreach (string line in heading.Split('\n'))
        {
            text.Append("# ").Append(line).Append(lineBreak);
        }

        foreach (var (path, ids) in files)
        {
            text.Append('[').Append(Escape(path)).Append(']').Append(lineBreak)
                .Append("ai_governance.use_case = ").AppendJoin(", ", ids).Append(lineBreak)
                .Append(lineBreak);
        }

        // Draft entries are called before they are decided on: in an old code base that is where one starts.
        if (!existing.Contains(DraftSeverity, StringComparison.OrdinalIgnoreCase))
        {
            text.Append("[*.cs]").Append(lineBreak).Append(DraftSeverity).Append(" = suggestion").Append(lineBreak);
        }

        return text.ToString();
    }

    private static string Escape(string path) => string.Concat(path.Select(c => Special.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
