namespace AiGovernance;

/// <summary>Where a recommendation comes from, as far as it is known. The journal keeps it with each decision.</summary>
public sealed record RecommendationOrigin
{
    /// <summary>The id of the service in the register that gave the output.</summary>
    public string? ServiceId { get; init; }

    /// <summary>The model and its version, as the service names it. Required where the entry records <c>aiVersion</c>.</summary>
    public string? Model { get; init; }

    /// <summary>The hash of what was given to the AI (<see cref="ContentHash"/>). Required where the entry records <c>inputHash</c>.</summary>
    public string? InputHash { get; init; }

    /// <summary>
    /// The pseudonym of the person who asked the AI (<see cref="Validator.Id"/>). Required where the validator must be
    /// another person (<see cref="Validators.IndependentOfRequester"/>).
    /// </summary>
    public string? RequesterId { get; init; }

    /// <summary>When the AI gave its output, from which delays count; the present if not stated.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
