using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>The opinion of the data protection officer. GDPR Articles 35(2), 38(1) and 39(1)(c).</summary>
public sealed record DpoConsultation : RegisterElement
{
    /// <summary>When the officer was consulted.</summary>
    public IsoDate? ConsultedOn { get; init; }

    /// <summary>The opinion.</summary>
    public Opinion? Opinion { get; init; }

    /// <summary>The conditions attached to it. Each is an object, or just its text.</summary>
    [JsonConverter(typeof(DpoConditionsConverter))]
    public IReadOnlyList<DpoCondition>? Conditions { get; init => field = RegisterList.Of(value); }

    /// <summary>Where the opinion is: address or path.</summary>
    public string? Reference { get; init; }
}
