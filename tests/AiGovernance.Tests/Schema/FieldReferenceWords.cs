namespace AiGovernance.Tests.Schema;

/// <summary>What the reference tables say around the fields, in one language.</summary>
internal sealed record FieldReferenceWords
{
    public static FieldReferenceWords English { get; } = new()
    {
        Title = "Fields of the register",
        Introduction =
            """
            Every field of `ai-register.json`, with its legal source and an example. Generated from the model: change `src/AiGovernance/Register` and run the tests with `AIGOV_UPDATE=1`. [En français](register-fields.fr.md).

            A field that is missing is unknown, never "no"; an empty list is an answer. Only the fields marked *required* must be there; the rules ask for more as a use case advances. Examples are taken from a French company.
            """,
        Contents = "Blocks",
        Vocabularies = "Vocabularies",
        Colon = ": ",
        Place = "In the register: ",
        Required = "required",
        FieldHeader = "| Field | Type or values | Description | Source | Example |",
        ValueHeader = "| Value | Meaning | Source |",
        ListOf = "list of ",
        IdIn = "id in",
        Types = new Dictionary<string, string>
        {
            ["string"] = "text", ["boolean"] = "`true` or `false`", ["integer"] = "whole number", ["number"] = "number", ["date"] = "date (`YYYY-MM-DD`)", ["duration"] = "duration (ISO 8601)",
        },
    };

    public static FieldReferenceWords French { get; } = new()
    {
        Title = "Champs du registre",
        Introduction =
            """
            Tous les champs de `ai-register.json`, avec leur source juridique et un exemple. Page produite à partir du modèle : modifiez `src/AiGovernance/Register`, puis lancez les tests avec `AIGOV_UPDATE=1`. [In English](register-fields.en.md).

            Un champ absent est inconnu, jamais « non » ; une liste vide est une réponse. Seuls les champs marqués *obligatoire* doivent être présents ; les règles en demandent davantage à mesure que le cas d’usage avance.
            """,
        Contents = "Blocs",
        Vocabularies = "Vocabulaires",
        Colon = "\u00A0: ",
        Place = "Dans le registre\u00A0: ",
        Required = "obligatoire",
        FieldHeader = "| Champ | Type ou valeurs | Description | Source | Exemple |",
        ValueHeader = "| Valeur | Signification | Source |",
        ListOf = "liste\u00A0: ",
        IdIn = "identifiant de",
        Types = new Dictionary<string, string>
        {
            ["string"] = "texte", ["boolean"] = "`true` ou `false`", ["integer"] = "nombre entier", ["number"] = "nombre", ["date"] = "date (`AAAA-MM-JJ`)", ["duration"] = "durée (ISO 8601)",
        },
    };

    public required string Title { get; init; }

    public required string Introduction { get; init; }

    public required string Contents { get; init; }

    public required string Vocabularies { get; init; }

    public required string Colon { get; init; }

    public required string Place { get; init; }

    public required string Required { get; init; }

    public required string FieldHeader { get; init; }

    public required string ValueHeader { get; init; }

    public required string ListOf { get; init; }

    public required string IdIn { get; init; }

    public required IReadOnlyDictionary<string, string> Types { get; init; }
}
