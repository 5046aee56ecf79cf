namespace AiGovernance;

/// <summary>A registration number of the organisation, with the scheme that issued it.</summary>
public sealed record OrganisationIdentifier : RegisterElement
{
    /// <summary>The scheme that issued the number.</summary>
    public IdentifierScheme? Scheme { get; init; }

    /// <summary>The number as issued, without spaces.</summary>
    public string? Value { get; init; }
}
