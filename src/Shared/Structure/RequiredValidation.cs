using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>
/// What holds the AI output of a use case back until a human has validated it: the points of an entry whose
/// <c>humanValidation</c> is mandatory and stands before the effect or the release of every output.
/// </summary>
/// <param name="PointIds">The ids of those points.</param>
/// <param name="AcceptsToolApproval">A point says that tool approval (Microsoft.Extensions.AI) holds it.</param>
/// <param name="AcceptsFunctionFilter">A point says that a function filter (Semantic Kernel) holds it.</param>
internal sealed record RequiredValidation(IReadOnlyList<string> PointIds, bool AcceptsToolApproval, bool AcceptsFunctionFilter)
{
    /// <summary>
    /// Null where code need not wait. A human who checks the input, a sample or a threshold says nothing of the output at
    /// hand; and if an entry lets some outputs out first (samples, contestation), code does not show which.
    /// </summary>
    public static RequiredValidation? Of(JsonNode humanValidation)
    {
        if (humanValidation["required"].StringOrNull != "mandatory")
        {
            return null;
        }

        var ids = new List<string>();
        var gates = new List<string>();
        foreach (var point in humanValidation["points"].Items)
        {
            switch (point["timing"].StringOrNull)
            {
                case "sampling" or "afterEffectWithContestation":
                    return null;
                case "beforeEffect" or "beforeRelease" when point["coverage"]["mode"].StringOrNull is null or "all":
                    ids.Add(point["id"].StringOrNull ?? "?");
                    gates.AddRange(RegisterIndex.Strings(point["gates"]));
                    break;
            }
        }

        return ids.Count == 0 ? null : new RequiredValidation(ids, gates.Contains("toolApproval"), gates.Contains("functionFilter"));
    }
}
