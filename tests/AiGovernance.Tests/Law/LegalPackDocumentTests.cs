using System.Globalization;
using System.Text;

namespace AiGovernance.Tests.Law;

public sealed class LegalPackDocumentTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static LegalPack Pack => LegalPack.Current;

    [Fact]
    public void The_tables_of_the_page_are_those_of_the_data() => GeneratedFile.HasUpToDatePart("docs/legal-pack.md", Tables());

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
