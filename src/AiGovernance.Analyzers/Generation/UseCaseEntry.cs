using AiGovernance.Json;
using AiGovernance.Structure;

namespace AiGovernance.Analyzers.Generation;

/// <summary>What the documentation of a constant says of an entry of the register; words as the register has them.</summary>
internal sealed record UseCaseEntry(
    string Id,
    string? Title,
    string? Purpose,
    string? Status,
    Sequence<string> RiskCategories,
    string? Validation,
    Sequence<string> Decisions)
{
    /// <summary>Null if the id, without which there is no constant, is missing or not written yet.</summary>
    public static UseCaseEntry? Read(JsonNode useCase)
    {
        if (useCase["id"].StringOrNull is not { } id || string.IsNullOrWhiteSpace(id))
        {
            return null;
        }

        var validation = useCase["humanValidation"];
        return new UseCaseEntry(
            id,
            useCase["title"].StringOrNull,
            useCase["purpose"]["intendedPurpose"].StringOrNull,
            useCase["status"].StringOrNull,
            new Sequence<string>(RegisterIndex.Strings(useCase["aiAct"]["riskCategories"])),
            validation["required"].StringOrNull,
            new Sequence<string>(DecisionsOf(validation["points"])));
    }

    private static List<string> DecisionsOf(JsonNode points)
    {
        var decisions = new List<string>();
        foreach (var point in points.Items)
        {
            if (point["decision"].StringOrNull is { } decision)
            {
                decisions.Add(decision);
            }
        }

        return decisions;
    }
}
