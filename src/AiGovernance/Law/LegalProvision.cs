using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>One duty, measure, condition or required content of a provision, for instance the first duty of AI Act Article 50.</summary>
public sealed class LegalProvision : LegalFact
{
    [JsonConstructor]
    internal LegalProvision()
    {
    }

    /// <summary>The id, for instance <c>50-1</c> or <c>14-4-a</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>Who owes it.</summary>
    [JsonInclude]
    public IReadOnlyList<AiActRole> OwedBy { get; internal set; } = [];
}
