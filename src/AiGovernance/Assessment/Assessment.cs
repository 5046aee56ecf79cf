namespace AiGovernance;

/// <summary>
/// What follows from the facts of a use case, whatever its entry states: risk categories, human validation, impact
/// assessments, transparency duties, each with the reasons that led there. It proposes; the DPO decides.
/// </summary>
public sealed class Assessment
{
    internal Assessment(string useCaseId) => UseCaseId = useCaseId;

    /// <summary>The id of the use case.</summary>
    public string UseCaseId { get; }

    /// <summary>
    /// The categories of the AI Act to which the known facts lead; several may. <see cref="RiskCategory.Minimal"/> stands
    /// alone, and only if no unknown fact could add another; until then the list may be empty.
    /// </summary>
    public IReadOnlyList<RiskCategory> RiskCategories { get; internal init; } = [];

    /// <summary>The prohibited practices the facts speak of. AI Act Article 5(1).</summary>
    public IReadOnlyList<ProhibitedPractice> ProhibitedPractices { get; internal init; } = [];

    /// <summary>The points of Annex III the facts speak of, whether or not Article 6(3) exempts the use case.</summary>
    public IReadOnlyList<AnnexIIIPoint> AnnexIII { get; internal init; } = [];

    /// <summary>The level of human validation that the facts call for. GDPR Article 22; AI Act Articles 14, 26(2) and 50(4).</summary>
    public ValidationRequirement HumanValidation { get; internal init; }

    /// <summary>Whether one person is not enough to validate. AI Act Article 14(5).</summary>
    public bool NeedsTwoPersons { get; internal init; }

    /// <summary>Whether a data protection impact assessment is needed. GDPR Article 35.</summary>
    public Need Dpia { get; internal init; }

    /// <summary>Whether a fundamental rights impact assessment is needed. AI Act Article 27.</summary>
    public Need Fria { get; internal init; }

    /// <summary>The transparency duties, as paragraphs of AI Act Article 50, for instance <c>50(1)</c> or <c>50(4)-deepFake</c>.</summary>
    public IReadOnlyList<string> Article50 { get; internal init; } = [];

    /// <summary>The roles under the AI Act that the facts give the organisation. AI Act Articles 3 and 25.</summary>
    public IReadOnlyList<AiActRole> Roles { get; internal init; } = [];

    /// <summary>How each conclusion was reached, in the order of reasoning.</summary>
    public IReadOnlyList<AssessmentStep> Path { get; internal init; } = [];

    /// <summary>The facts that are unknown and would change something: their places in the entry, most decisive first.</summary>
    public IReadOnlyList<string> AnswersNeeded { get; internal init; } = [];
}
