using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>A number or a period which a rule compares with. It has one of the two.</summary>
public sealed class Threshold : LegalFact
{
    [JsonConstructor]
    internal Threshold()
    {
    }

    /// <summary>The id, for instance <c>logRetention</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>The number, for instance of persons or criteria.</summary>
    [JsonInclude]
    public int? Number { get; internal set; }

    /// <summary>The period.</summary>
    [JsonInclude]
    public IsoDuration? Period { get; internal set; }
}
