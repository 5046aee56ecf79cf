namespace AiGovernance;

/// <summary>Which dated set of legal data (calendar, countries, lists) the register was last checked with.</summary>
public sealed record LegalPackReference : RegisterElement
{
    /// <summary>The version of the legal pack, for instance <c>2026.11</c>.</summary>
    public string? Version { get; init; }

    /// <summary>The day on which the rules were applied: what was not yet in force on that day was a warning.</summary>
    public IsoDate? AsOf { get; init; }
}
