using System.Globalization;
using System.Text;

namespace AiGovernance.Tests.Law;

public sealed class LegalPackDocumentTests
{
    private const string DocumentPath = "docs/legal-pack.md";
    private const string Start = "<!-- generated -->\n";
    private const string End = "<!-- /generated -->\n";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static LegalPack Pack => LegalPack.Current;

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_data()
    {
        var path = Repository.PathOf(DocumentPath);
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, StringComparison.Ordinal);
        var expected = page[..start] + Tables() + page[end..];
        if (Repository.IsUpdating)
        {
            File.WriteAllText(path, expected);
            page = expected;
        }

        Assert.True(expected == page, $"The legal pack has changed: run the tests with AIGOV_UPDATE=1 to rewrite the tables of {DocumentPath}, then review them.");
    }

    private static string Tables() => new StringBuilder()
        .Append(English, $"\n## Calendar\n\nLegal pack {Pack.Version}, as of {Pack.AsOf}.\n\n| Applies from | Provision | Source | Confidence |\n|---|---|---|---|\n")
        .AppendJoin("", Pack.Calendar.OrderBy(entry => entry.AppliesFrom).Select(entry =>
            $"| {entry.AppliesFrom} | {entry.GetLabel(English)}{Note(entry)} | {Cite(entry)} | {Confidence(entry)} |\n"))
        .Append("\n## Adequacy decisions\n\nBesides the European Economic Area. GDPR Article 45(3).\n\n| Country | Decision | Decided on | Valid until | Limits and remarks | Confidence |\n|---|---|---|---|---|---|\n")
        .AppendJoin("", Pack.AdequacyDecisions.Select(decision =>
            $"| {decision.GetLabel(English)} ({decision.Country}) | {decision.Reference} | {decision.DecidedOn} | {decision.ExpiresOn} | {decision.GetExplanation(English)} | {Confidence(decision)} |\n"))
        .Append("\n## Thresholds\n\n| Threshold | Value | Meaning | Source | Confidence |\n|---|---|---|---|---|\n")
        .AppendJoin("", Pack.Thresholds.Select(threshold =>
            $"| `{threshold.Id}` | {threshold.Number?.ToString(English) ?? threshold.Period.ToString()} | {threshold.GetLabel(English)} | {Cite(threshold)} | {Confidence(threshold)} |\n"))
        .Append('\n')
        .ToString();

    private static string Note(LegalFact fact) => fact.GetExplanation(English) is { } explanation ? $". {explanation}" : "";

    private static string Cite(LegalFact fact) => Pack.FormatCitation(fact.Source, English);

    private static string Confidence(LegalFact fact) => $"{Vocabulary.WordOf(fact.Confidence)}, {fact.VerifiedOn}";
}
