using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Rules;

/// <summary>Writes the documentation of the rules about a register's content from their texts and samples.</summary>
internal sealed partial class RulePageWriter(CultureInfo culture)
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
        Row(In("Category", "Catégorie"), Block(rule.Id));
        Row(In("Severity", "Gravité"), Severity(rule));
        Row(In("In French", "En anglais"), In($"[Cette page en français](fr/{rule.Id}.md)", $"[This page in English](../{rule.Id}.md)"));
        Section("Cause", Cause(rule));
        Section(In("Why", "Pourquoi"), rule.GetReason(culture) + "\n\n" + Source(rule));
        Section(In("How to fix", "Que faire"), rule.GetRemedy(culture));
        Section(In("Example", "Exemple"), In("What a register says, and what the rule answers:", "Ce que dit le registre, et ce que répond la règle\u00A0:"));
        foreach (var sample in samples.Where(sample => sample.IsFailing))
        {
            Json(sample);
            foreach (var finding in sample.Findings().Where(finding => finding.Id == rule.Id))
            {
                page.Append($"\n> **{Word(finding.Severity)}**{Colon}{finding.GetMessage(culture)}\n");
            }
        }

        page.Append('\n').Append(In("No finding:", "Sans constat\u00A0:")).Append('\n');
        foreach (var sample in samples.Where(sample => !sample.IsFailing))
        {
            Json(sample);
        }

        Section(In("Configure", "Configurer"), samples.Any(sample => sample.Journal is not null) ? In(
            "The rule judges what a validation journal says, shown above as `journal`. It speaks in `aigov journal stats FILE --register REGISTER` and in `Validate` with `JournalStatistics`, nowhere else. A severity of its own cannot be set.",
            "La règle juge ce que dit un journal de validation, présenté ci-dessus sous `journal`. Elle s’exprime dans `aigov journal stats FILE --register REGISTER` et dans `Validate` avec `JournalStatistics`, nulle part ailleurs. Sa gravité ne se règle pas.") : In(
            "The rule speaks in `aigov validate`, `aigov check` and `AiRegister.Validate`, never in a build. `--fail-on` says from which severity on a finding fails the command, `--as-of` for which day the register is checked. A severity of its own cannot be set: a register says the same to everybody who validates it.",
            "La règle s’exprime dans `aigov validate`, `aigov check` et `AiRegister.Validate`, jamais à la compilation. `--fail-on` fixe la gravité à partir de laquelle un constat fait échouer la commande, `--as-of` le jour pour lequel le registre est contrôlé. La gravité d’une règle ne se règle pas\u00A0: un registre dit la même chose à quiconque le valide."));
        Section(In("When to suppress", "Quand écarter la règle"), In(
            "Never: state the fact that is missing, with its reason. If the rule is wrong about an entry that is true and complete, it has a fault: report it. No finding does not mean that the law is complied with.",
            "Jamais\u00A0: indiquez le fait qui manque, avec sa raison. Si la règle se trompe sur une fiche exacte et complète, c’est elle qui a un défaut\u00A0: signalez-le. L’absence de constat ne signifie pas que la loi est respectée."));
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

    /// <summary>What the rule looks at, and everything it can say.</summary>
    private string Cause(RegisterRule rule)
    {
        string subject = rule.UseCaseCheck is null ? In("the register as a whole", "le registre dans son ensemble") : rule.Stage switch
        {
            UseCaseStage.Active => In("every use case that is neither rejected nor retired", "chaque cas d’usage qui n’est ni refusé ni retiré"),
            UseCaseStage.Retired => In("every use case that is retired", "chaque cas d’usage retiré"),
            _ => In("every use case", "chaque cas d’usage"),
        };
        var texts = RuleTexts.Of(rule.Id).GetResourceSet(culture, createIfNotExists: true, tryParents: true)!;
        string[] notMessages = ["Title", "Why", "Fix"];
        var messages = texts.Cast<DictionaryEntry>()
            .Where(text => ((string)text.Key).StartsWith(rule.Id + ".", StringComparison.Ordinal) && !notMessages.Contains(((string)text.Key)[(rule.Id.Length + 1)..]))
            .OrderBy(text => (string)text.Key == rule.Id + ".Message" ? "" : (string)text.Key, StringComparer.Ordinal)
            .Select(text => "- " + Place().Replace((string)text.Value!, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal));
        return In($"The rule looks at {subject}. What it can say:", $"La règle examine {subject}. Ce qu’elle peut dire\u00A0:") + "\n\n" + string.Join('\n', messages);
    }

    private string Source(RegisterRule rule) => rule.GetSource(culture) is { } source
        ? In($"Source: {source}.", $"Source\u00A0: {source}.")
        : In("Source: none of its own; the rule is this project's.", "Source\u00A0: aucune en propre\u00A0; la règle est celle du projet.");

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

    [GeneratedRegex(@"\{\d[^{}]*\}")]
    private static partial Regex Place();
}
