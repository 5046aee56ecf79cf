namespace AiGovernance;

/// <summary>Where personal data come from. GDPR Article 14(2)(f).</summary>
public sealed record DataSource : RegisterElement
{
    /// <summary>The kind of source.</summary>
    public DataSourceKind? Kind { get; init; }

    /// <summary>The source in the organisation's own words.</summary>
    public string? Name { get; init; }
}
