namespace AiGovernance;

/// <summary>An AI service or model that code can call or people can use.</summary>
public sealed record AiService : RegisterElement
{
    /// <summary>The id by which use cases refer to the service.</summary>
    [ElementId]
    public required string Id { get; init; }

    /// <summary>The trade name of the service. AI Act Annex VIII, section A, point 4.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor. An explicit <c>null</c> says that the service is the organisation's own.</summary>
    [RefersTo("vendors")]
    public string? VendorId { get; init; }

    /// <summary>How the service is delivered.</summary>
    public AiServiceKind? Kind { get; init; }

    /// <summary>The model behind the service.</summary>
    public AiModel? Model { get; init; }

    /// <summary>
    /// The day on which the service, its model or the vendor's terms last changed: an opinion given before is to be
    /// confirmed. GDPR Article 35(11); AI Act Article 25(1)(b).
    /// </summary>
    public IsoDate? ChangedOn { get; init; }

    /// <summary>The host names that calls to this service reach. The analyzers recognise the service by them.</summary>
    public IReadOnlyList<string>? EndpointHosts { get; init => field = RegisterList.Of(value); }

    /// <summary>The NuGet packages through which code calls this service. The analyzers recognise the service by them.</summary>
    public IReadOnlyList<string>? PackageIds { get; init => field = RegisterList.Of(value); }

    /// <summary>
    /// The full names of the .NET types through which code calls this service. The analyzers recognise the service by
    /// them.
    /// </summary>
    public IReadOnlyList<string>? TypeNames { get; init => field = RegisterList.Of(value); }

    /// <summary>Where the data are processed: ISO 3166-1 alpha-2 codes. GDPR Articles 44 to 49.</summary>
    public IReadOnlyList<string>? Regions { get; init => field = RegisterList.Of(value); }

    /// <summary>How long the provider keeps prompts and outputs; <c>P0D</c> means not at all. GDPR Article 5(1)(e).</summary>
    public IsoDuration? ProviderRetention { get; init; }

    /// <summary>Whether the provider trains its models on what is sent. GDPR Articles 5(1)(b), 6 and 28.</summary>
    public TrainingUse? TrainingUse { get; init; }

    /// <summary>Whether people at the provider may read prompts and outputs, for instance to detect abuse. GDPR Article 28(3)(b).</summary>
    public bool? HumanReviewByProvider { get; init; }

    /// <summary>Where the provider's instructions for use are. AI Act Articles 13 and 26(1).</summary>
    public string? InstructionsForUseUrl { get; init; }

    /// <summary>Whether generated content is marked as artificial. AI Act Article 50(2).</summary>
    public OutputMarking? OutputMarking { get; init; }

    /// <summary>What the service is known to do badly. AI Act Articles 13(3)(b) and 14(4)(a).</summary>
    public IReadOnlyList<string>? KnownLimits { get; init => field = RegisterList.Of(value); }
}
