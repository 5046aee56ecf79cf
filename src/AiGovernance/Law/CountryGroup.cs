using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Countries that a treaty joins.</summary>
internal sealed class CountryGroup : LegalFact
{
    [JsonInclude]
    public IReadOnlyList<string> Countries { get; internal set; } = [];
}
