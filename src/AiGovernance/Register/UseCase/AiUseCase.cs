namespace AiGovernance;

/// <summary>
/// One use of AI for one purpose: the entry of the register. It is also the activity of the record of processing. GDPR
/// Article 30(1); AI Act Article 26.
/// </summary>
public sealed record AiUseCase : RegisterElement
{
    /// <summary>
    /// The id of the entry, which code names in <c>[AiUseCase]</c>; never used again for another entry. Three to 64
    /// characters: lower-case letters, digits and hyphens, beginning with a letter.
    /// </summary>
    [ElementId]
    [Slug]
    public required string Id { get; init; }

    /// <summary>The name of the activity. Label of the CNIL register: <c>Nom de l'activité</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What the AI does, for a reader who does not know it; at most 350 characters.</summary>
    [MaxLength(350)]
    public string? Summary { get; init; }

    /// <summary>The department that uses the AI.</summary>
    public string? Department { get; init; }

    /// <summary>Free words to find the entry by.</summary>
    public IReadOnlyList<string>? Tags { get; init => field = RegisterList.Of(value); }

    /// <summary>The role that answers for the use case. GDPR Articles 5(2) and 24.</summary>
    [RefersTo("roles")]
    public string? OwnerRoleId { get; init; }

    /// <summary>Where the use case stands. The rules ask for more as it advances.</summary>
    public required UseCaseStatus Status { get; init; }

    /// <summary>When the entry was made. Label of the CNIL register: <c>Date de création de la fiche</c>.</summary>
    public IsoDate? CreatedOn { get; init; }

    /// <summary>When the entry was last changed. Label of the CNIL register: <c>Date de dernière mise à jour de la fiche</c>.</summary>
    public IsoDate? UpdatedOn { get; init; }

    /// <summary>When the entry must be looked at again: within 12 months, 6 if high-risk. GDPR Articles 5(2) and 35(11).</summary>
    public IsoDate? ReviewDueOn { get; init; }

    /// <summary>When real use began, pilot included.</summary>
    public IsoDate? StartedOn { get; init; }

    /// <summary>When use ended.</summary>
    public IsoDate? RetiredOn { get; init; }

    /// <summary>What happens to prompts, outputs, embeddings and evidence when use ends. GDPR Articles 5(1)(e) and 17.</summary>
    public string? RetirementPlan { get; init; }

    /// <summary>Why the organisation does this: objective, indicators, pilot, skills.</summary>
    public Strategy? Strategy { get; init; }

    /// <summary>What the AI is for, and what it may not be used for. GDPR Articles 5(1)(b) and 30(1)(b); AI Act Article 3(12).</summary>
    public Purpose? Purpose { get; init; }

    /// <summary>Which AI is used and how it works here. GDPR Article 13(2)(f); AI Act Annex VIII, section A, point 6.</summary>
    public AiFacts? Ai { get; init; }

    /// <summary>Where the use case stands under the AI Act (Regulation 2024/1689).</summary>
    public AiAct? AiAct { get; init; }

    /// <summary>Which personal data are processed, and how lawfully. GDPR Article 30(1).</summary>
    public DataProcessing? DataProcessing { get; init; }

    /// <summary>What a human must validate before it takes effect. GDPR Article 22(3); AI Act Articles 14 and 26(2).</summary>
    public HumanValidation? HumanValidation { get; init; }

    /// <summary>Who is told about the AI, and how. GDPR Articles 13 and 14; AI Act Article 50.</summary>
    public Transparency? Transparency { get; init; }

    /// <summary>What may go wrong, and what is done about it. GDPR Article 35(7)(c) and (d); AI Act Article 9.</summary>
    public IReadOnlyList<Risk>? Risks { get; init => field = RegisterList.Of(value); }

    /// <summary>Who was consulted and who decided. GDPR Articles 35(2) and 39(1)(c); AI Act Article 26(7).</summary>
    public Governance? Governance { get; init; }

    /// <summary>Where the use case lives in the code.</summary>
    public CodeBinding? Code { get; init; }

    /// <summary>Documents that belong to the entry: assessments, contracts, policies.</summary>
    public IReadOnlyList<Link>? Links { get; init => field = RegisterList.Of(value); }
}
