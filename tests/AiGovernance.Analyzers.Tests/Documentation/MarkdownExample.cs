using System.Text.RegularExpressions;

namespace AiGovernance.Analyzers.Tests.Documentation;

/// <summary>
/// A block of code in the documentation with the promise before it:
/// <c>&lt;!-- reports AIG0001 --&gt;</c>, <c>&lt;!-- reports nothing --&gt;</c>, <c>&lt;!-- reports AIG0011 without register --&gt;</c>,
/// <c>&lt;!-- reports AIG0013 in services --&gt;</c>, <c>&lt;!-- reports CS0117 --&gt;</c>.
/// </summary>
internal sealed partial record MarkdownExample(string File, int Line, string Language, string Text, string[] Reports, bool WithoutRegister, bool IsServices)
{
    public static IEnumerable<MarkdownExample> In(string file)
    {
        string markdown = System.IO.File.ReadAllText(file).ReplaceLineEndings("\n");
        foreach (Match match in Pattern().Matches(markdown))
        {
            string promise = match.Groups["promise"].Value;
            yield return new MarkdownExample(
                Path.GetFileName(file),
                markdown[..match.Index].Count(c => c == '\n') + 1,
                match.Groups["language"].Value,
                match.Groups["text"].Value,
                [.. RuleId().Matches(promise).Select(id => id.Value)],
                promise.Contains("without register", StringComparison.Ordinal),
                promise.Contains("in services", StringComparison.Ordinal));
        }
    }

    [GeneratedRegex("""<!-- reports (?<promise>.*?) -->\n```(?<language>\w+)\n(?<text>.*?)```""", RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex("(AIG|CS)[0-9]{4}")]
    private static partial Regex RuleId();
}
