namespace AiGovernance;

/// <summary>
/// The organisation that keeps the register: the controller of GDPR Article 30(1)(a), the deployer or provider of the
/// AI Act.
/// </summary>
public sealed record Organisation : RegisterElement
{
    /// <summary>The legal name. GDPR Article 30(1)(a).</summary>
    public required string Name { get; init; }

    /// <summary>The number under which the organisation is registered.</summary>
    public OrganisationIdentifier? Identifier { get; init; }

    /// <summary>The postal address, on one line. GDPR Article 30(1)(a).</summary>
    public string? Address { get; init; }

    /// <summary>The country of establishment: ISO 3166-1 alpha-2 code, for instance <c>FR</c>.</summary>
    public string? Country { get; init; }

    /// <summary>How to reach the organisation. GDPR Article 30(1)(a).</summary>
    public Contact? Contact { get; init; }

    /// <summary>The role that represents the organisation in law.</summary>
    [RefersTo("roles")]
    public string? LegalRepresentativeRoleId { get; init; }

    /// <summary>The representative in the Union of an organisation established outside it. GDPR Article 27.</summary>
    public Party? EuRepresentative { get; init; }

    /// <summary>The data protection officer, or why there is none. GDPR Article 37.</summary>
    public DataProtectionOfficer? Dpo { get; init; }

    /// <summary>
    /// The number of persons employed. Thresholds: 250 in GDPR Article 30(5), 50 in the French Code du travail, Article
    /// L2312-8.
    /// </summary>
    [Range(0)]
    public int? Headcount { get; init; }

    /// <summary>The size class of the enterprise (Recommendation 2003/361/EC). AI Act Articles 62 and 99(6).</summary>
    public SizeClass? SizeClass { get; init; }

    /// <summary>Whether the organisation is a public body. AI Act Articles 26(8), 27(1) and 49(3).</summary>
    public bool? PublicBody { get; init; }

    /// <summary>Whether the organisation, though private, provides public services. AI Act Article 27(1).</summary>
    public bool? ProvidesPublicService { get; init; }

    /// <summary>The data protection authority in charge, for instance <c>CNIL</c>. GDPR Articles 51 and 56.</summary>
    public string? SupervisoryAuthority { get; init; }

    /// <summary>Whether the workers have representatives to inform and consult. AI Act Article 26(7).</summary>
    public WorkerRepresentation? WorkerRepresentation { get; init; }

    /// <summary>The role that is the contact point for all questions about AI.</summary>
    [RefersTo("roles")]
    public string? AiLeadRoleId { get; init; }
}
