using System.Globalization;
using AiGovernance.Tests;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Tests.Documentation;

/// <summary>What the page of a rule that speaks in a compiler consists of, in one language.</summary>
internal sealed class RulePageForm
{
    private static readonly RulePageForm English = new()
    {
        Folder = "docs/rules",
        Culture = CultureInfo.InvariantCulture,
        Colon = ": ",
        Sections = ["Cause", "Why", "How to fix", "Example", "Configure", "When to suppress"],
        Rows = rule =>
        [
            ("Property", "Value"), ("Id", rule.Id), ("Category", rule.Category), ("Default severity", rule.DefaultSeverity.ToString()),
            ("In French", $"[Cette page en français](fr/{rule.Id}.md)"),
        ],
        IndexHeader = "| Id | Title | Default severity |",
        Groups = [("AiGovernance.Code", "Code"), ("AiGovernance.Register", "The register as a document")],
        Word = severity => severity.ToString(),
    };

    private static readonly RulePageForm French = new()
    {
        Folder = "docs/rules/fr",
        Culture = CultureInfo.GetCultureInfo("fr"),
        Colon = "\u00A0: ",
        Sections = ["Cause", "Pourquoi", "Que faire", "Exemple", "Configurer", "Quand écarter la règle"],
        Rows = rule =>
        [
            ("Propriété", "Valeur"), ("Identifiant", rule.Id), ("Catégorie", rule.Category), ("Gravité par défaut", FrenchWord(rule.DefaultSeverity)),
            ("En anglais", $"[This page in English](../{rule.Id}.md)"),
        ],
        IndexHeader = "| Identifiant | Titre | Gravité par défaut |",
        Groups = [("AiGovernance.Code", "Code"), ("AiGovernance.Register", "Le registre comme document")],
        Word = FrenchWord,
    };

    private RulePageForm()
    {
    }

    public required string Folder { get; init; }

    public required CultureInfo Culture { get; init; }

    /// <summary>The headings, in the order in which they stand.</summary>
    public required string[] Sections { get; init; }

    private string Colon { get; init; } = "";

    private Func<DiagnosticDescriptor, (string Name, string Value)[]> Rows { get; init; } = _ => [];

    private string IndexHeader { get; init; } = "";

    private (string Category, string Heading)[] Groups { get; init; } = [];

    private Func<DiagnosticSeverity, string> Word { get; init; } = _ => "";

    public static RulePageForm In(string language) => language == "fr" ? French : English;

    public string PathOf(string id) => $"{Folder}/{id}.md";

    public string Title(DiagnosticDescriptor rule) => $"# {rule.Id}{Colon}{rule.Title.ToString(Culture)}";

    public IEnumerable<string> Table(DiagnosticDescriptor rule) => Rows(rule).Select(row => $"| {row.Name} | {row.Value} |");

    /// <summary>A page with everything but what only a person can write: a beginning for the author of a new rule.</summary>
    public void WriteStub(DiagnosticDescriptor rule)
    {
        string[] table = [.. Table(rule)];
        File.WriteAllText(
            Repository.PathOf(PathOf(rule.Id)),
            $"{Title(rule)}\n\n{table[0]}\n|---|---|\n{string.Concat(table[1..].Select(row => row + "\n"))}{string.Concat(Sections.Select(section => $"\n## {section}\n"))}");
    }

    /// <summary>The tables of all rules.</summary>
    public string Index(IEnumerable<DiagnosticDescriptor> rules) => string.Concat(Groups.Select(group =>
        $"\n## {group.Heading}\n\n{IndexHeader}\n|---|---|---|\n"
        + string.Concat(rules.Where(rule => rule.Category == group.Category).Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.ToString(Culture)} | {Word(rule.DefaultSeverity)} |\n"))));

    private static string FrenchWord(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "Erreur",
        DiagnosticSeverity.Warning => "Avertissement",
        _ => "Information",
    };
}
