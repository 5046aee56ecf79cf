using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AiGovernance.Tests.Rules;

/// <summary>Writes the documentation of the rules about a register's content from their texts and samples.</summary>
internal sealed class RulePageWriter(CultureInfo culture)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _french = culture.TwoLetterISOLanguageName == "fr";

    public string Page(RegisterRule rule)
    {
        var page = new StringBuilder();
        var samples = RuleSample.Of(rule.Id);
        page.Append($"# {rule.Id}{Colon}{rule.GetTitle(culture)}\n\n");
        page.Append(In("| Property | Value |", "| Propriété | Valeur |")).Append("\n|---|---|\n");
        Row(In("Id", "Identifiant"), rule.Id);
        Row(In("Block", "Bloc"), Block(rule.Id));
        Row(In("Severity", "Gravité"), Severity(rule));
        Row(In("Source", "Source"), rule.GetSource(culture) ?? In("the register's own rule", "règle propre au registre"));
        Section(In("Why", "Pourquoi"), rule.GetReason(culture));
        Section(In("How to fix", "Que faire"), rule.GetRemedy(culture));
        page.Append(In("\n## Findings\n", "\n## Constats\n"));
        page.Append('\n').Append(In("What a register says here, and what the rule answers:", "Ce que dit le registre, et ce que répond la règle\u00A0:")).Append('\n');
        foreach (var sample in samples.Where(sample => sample.IsFailing))
        {
            Json(sample);
            foreach (var finding in sample.Findings().Where(finding => finding.Id == rule.Id))
            {
                page.Append($"\n> **{Word(finding.Severity)}**{Colon}{finding.GetMessage(culture)}\n");
            }
        }

        page.Append(In("\n## No finding\n", "\n## Sans constat\n"));
        foreach (var sample in samples.Where(sample => !sample.IsFailing))
        {
            Json(sample);
        }

        page.Append('\n').Append(samples.Any(sample => sample.Journal is not null) ? In(
            "This rule judges what a validation journal says, shown above as `journal`: it speaks in `aigov journal stats FILE --register REGISTER` and in `Validate` with `JournalStatistics`, nowhere else. No finding does not mean that the law is complied with.",
            "Cette règle juge ce que dit un journal de validation, présenté ci-dessus sous `journal`\u00A0: elle s’exprime dans `aigov journal stats FILE --register REGISTER` et dans `Validate` avec `JournalStatistics`, nulle part ailleurs. L’absence de constat ne signifie pas que la loi est respectée.") : In(
            "This rule speaks in `aigov validate`, `aigov check` and `AiRegister.Validate`, never in a build. No finding does not mean that the law is complied with.",
            "Cette règle s’exprime dans `aigov validate`, `aigov check` et `AiRegister.Validate`, jamais à la compilation. L’absence de constat ne signifie pas que la loi est respectée.")).Append('\n');
        return page.ToString();

        void Row(string name, string value) => page.Append($"| {name} | {value} |\n");

        void Section(string title, string text) => page.Append($"\n## {title}\n\n{text}\n");

        void Json(RuleSample sample)
        {
            if (sample.Change.Count > 0)
            {
                page.Append($"\n```json\n{sample.Change.ToJsonString(Readable)}\n```\n");
            }
        }
    }

    /// <summary>The table of all rules of a block.</summary>
    public string Index()
    {
        var page = new StringBuilder();
        foreach (var block in RegisterRule.All.GroupBy(rule => Block(rule.Id)))
        {
            page.Append($"\n## {block.Key}\n\n");
            page.Append(In("| Id | Title | Severity from the pilot on | Source |", "| Identifiant | Titre | Gravité à partir du pilote | Source |")).Append("\n|---|---|---|---|\n");
            foreach (var rule in block)
            {
                page.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.GetTitle(culture)} | {Word(rule.Severity)} | {rule.GetSource(culture)} |\n");
            }
        }

        return page.ToString();
    }

    private string Colon => In(": ", "\u00A0: ");

    private string In(string english, string french) => _french ? french : english;

    private string Severity(RegisterRule rule) => rule.IsFirm || rule.Severity == FindingSeverity.Info
        ? Word(rule.Severity)
        : string.Format(
            culture,
            In("{0} from the pilot on, {1} before", "{0} à partir du pilote, {1} avant"),
            Word(rule.Severity),
            Word(rule.Severity - 1).ToLower(culture));

    private string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => In("Error", "Erreur"),
        FindingSeverity.Warning => In("Warning", "Avertissement"),
        _ => In("Information", "Information"),
    };

    private string Block(string id) => id[3] switch
    {
        '1' => In("Register", "Registre"),
        '2' => In("GDPR", "RGPD"),
        '3' => In("AI Act", "Règlement IA"),
        '4' => In("Human validation", "Validation humaine"),
        _ => In("Governance and strategy", "Gouvernance et stratégie"),
    };
}
