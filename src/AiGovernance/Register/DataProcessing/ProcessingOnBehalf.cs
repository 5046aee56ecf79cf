namespace AiGovernance;

/// <summary>What the organisation does for one controller. GDPR Article 30(2)(b).</summary>
public sealed record ProcessingOnBehalf : RegisterElement
{
    /// <summary>The name of the controller, as in <c>controllers</c>.</summary>
    public string? Controller { get; init; }

    /// <summary>The categories of processing carried out for it. GDPR Article 30(2)(b).</summary>
    public IReadOnlyList<string>? Categories { get; init => field = RegisterList.Of(value); }

    /// <summary>Where its documented instructions are. GDPR Article 28(3)(a).</summary>
    public string? Instructions { get; init; }
}
