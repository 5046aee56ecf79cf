using System.Text;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Assessments;

/// <summary>One line of the decision table: who, with which facts, and what follows by which rules.</summary>
internal sealed record AssessmentVector(string Name, JsonObject Who, JsonObject Facts, JsonObject Expected)
{
    public const string TablePath = "tests/AiGovernance.Tests/Assessment/decision-table.json";

    private static readonly JsonNode Table = JsonNode.Parse(File.ReadAllText(Repository.PathOf(TablePath)))!;

    public static IReadOnlyList<AssessmentVector> All { get; } =
        [.. Table["vectors"]!.AsArray().Select(vector => new AssessmentVector(
            (string)vector!["name"]!,
            vector["who"]!.AsObject(),
            vector["facts"]!.AsObject(),
            vector["expected"]!.AsObject()))];

    public AiRegister Register() => AiRegister.Parse(Encoding.UTF8.GetBytes(RegisterNode().ToJsonString()));

    public Assessment Assess() => Assess(Register());

    public static Assessment Assess(AiRegister register) => register.Assess(register.UseCases[0]);

    /// <summary>The register: the organisation, the services of the table, and a use case with these facts.</summary>
    public JsonObject RegisterNode()
    {
        var organisation = new JsonObject { ["name"] = "Organisation" };
        foreach (var (name, value) in Who)
        {
            organisation[name] = value?.DeepClone();
        }

        var useCase = new JsonObject { ["id"] = "use-case", ["title"] = Name, ["status"] = "proposed" };
        foreach (var (path, value) in Facts)
        {
            var steps = path.Split('.');
            var target = useCase;
            foreach (var step in steps[..^1])
            {
                target = (target[step] ??= new JsonObject()).AsObject();
            }

            target[steps[^1]] = value?.DeepClone();
        }

        return new JsonObject
        {
            ["schemaVersion"] = "1.0",
            ["organisation"] = organisation,
            ["services"] = Table["services"]!.DeepClone(),
            ["useCases"] = new JsonArray(useCase),
        };
    }

    /// <summary>An assessment as the table writes it.</summary>
    public static JsonObject Write(Assessment assessment) => new()
    {
        ["riskCategories"] = Words(assessment.RiskCategories.Select(category => Vocabulary.WordOf(category))),
        ["humanValidation"] = Vocabulary.WordOf(assessment.HumanValidation),
        ["dpia"] = Vocabulary.WordOf(assessment.Dpia),
        ["fria"] = Vocabulary.WordOf(assessment.Fria),
        ["article50"] = Words(assessment.Article50),
        ["roles"] = Words(assessment.Roles.Select(role => Vocabulary.WordOf(role))),
        ["path"] = Words(assessment.Path.Select(step => step.Rule)),
        ["answersNeeded"] = Words(assessment.AnswersNeeded),
    };

    private static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => (JsonNode)word)];
}
