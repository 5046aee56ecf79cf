namespace AiGovernance;

/// <summary>A category of personal data, as this use case processes it. GDPR Article 30(1)(c) and (f).</summary>
public sealed record DataCategoryUse : RegisterElement
{
    /// <summary>The category.</summary>
    public DataCategory? Category { get; init; }

    /// <summary>The data themselves, for instance <c>nom</c> and <c>adresse électronique</c>.</summary>
    public IReadOnlyList<string>? Items { get; init => field = RegisterList.Of(value); }

    /// <summary>In which state the data reach the AI.</summary>
    public DataState? State { get; init; }

    /// <summary>Whether the data leave for the AI service.</summary>
    public bool? SentToService { get; init; }

    /// <summary>Why they are needed for the purpose. GDPR Article 5(1)(c).</summary>
    public string? Necessity { get; init; }

    /// <summary>How long they are kept. GDPR Articles 5(1)(e) and 30(1)(f).</summary>
    public IsoDuration? Retention { get; init; }

    /// <summary>What determines the time, when it cannot be given as a duration. GDPR Article 13(2)(a).</summary>
    public string? RetentionCriteria { get; init; }
}
