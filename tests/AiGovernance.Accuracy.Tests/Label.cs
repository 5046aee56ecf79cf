using System.Text.RegularExpressions;

namespace AiGovernance.Accuracy.Tests;

/// <summary>What a line of an application says of itself: <c>// AI: call</c>, and after a semicolon why a miss is accepted.</summary>
internal sealed partial record Label(string Path, int Line, LabelKind Kind, bool IsAdapter, string? Reason, string Code)
{
    public static IEnumerable<Label> In(string path, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (Form().Match(lines[i]) is { Success: true } match)
            {
                string[] words = match.Groups["words"].Value.Trim().Split(' ');
                yield return new Label(
                    path,
                    i + 1,
                    Enum.Parse<LabelKind>(words[^1], ignoreCase: true) is var kind && words[0] == "same" ? LabelKind.SameEndpoint : kind,
                    words[0] == "adapter",
                    match.Groups["reason"] is { Success: true, Value: var reason } ? reason.Trim() : null,
                    lines[i][..match.Index].Trim());
            }
        }
    }

    public override string ToString() => $"{Path}({Line}): {Kind}: {Code}";

    [GeneratedRegex(@"(//|@\*) AI: (?<words>[a-z ]+)(;(?<reason>[^*]+))?(\*@)?\s*$")]
    private static partial Regex Form();
}
