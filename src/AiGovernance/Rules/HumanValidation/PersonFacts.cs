namespace AiGovernance;

/// <summary>What many rules ask of an entry: whether it concerns persons, and how far the AI decides about them.</summary>
internal static class PersonFacts
{
    public static AiInfluence? Influence(this UseCaseCheck check) => check.UseCase.DataProcessing?.AutomatedDecision?.AiInfluence;

    public static EffectOnPersons? Effect(this UseCaseCheck check) => check.UseCase.DataProcessing?.AutomatedDecision?.EffectOnPersons;

    /// <summary>Whether a decision changes anything for persons, be it minor.</summary>
    public static bool AffectsPersons(this UseCaseCheck check) => check.Effect() is EffectOnPersons.Limited || check.HasSignificantEffect();

    /// <summary>Whether a decision has a legal or similarly significant effect. GDPR Article 22(1).</summary>
    public static bool HasSignificantEffect(this UseCaseCheck check) => check.Effect() is EffectOnPersons.Significant or EffectOnPersons.Legal;

    /// <summary>Whether the AI decides, or whoever decides draws strongly on it. GDPR Article 22(1); Court of Justice, C-634/21 (SCHUFA).</summary>
    public static bool IsDeterminative(this UseCaseCheck check) => check.Influence() is AiInfluence.Determinative or AiInfluence.SolelyAutomated;

    /// <summary>Whether the entry is about persons at all; an entry that is not is asked for little.</summary>
    public static bool ConcernsPersons(this UseCaseCheck check) => check.HasPersonalData || check.IsHighRisk || check.AffectsPersons();

    /// <summary>Whether human validation protects persons, so that its details matter.</summary>
    public static bool ValidationProtectsPersons(this UseCaseCheck check)
        => check.IsHighRisk || check.AffectsPersons() || (check.UseCase.HumanValidation?.Required is ValidationRequirement.Mandatory && check.HasPersonalData);

    /// <summary>The points of validation with their positions.</summary>
    public static IEnumerable<(ValidationPoint Item, int Index)> Points(this UseCaseCheck check) => check.UseCase.HumanValidation?.Points.Indexed() ?? [];

    public static bool HasPoints(this UseCaseCheck check) => check.UseCase.HumanValidation?.Points is { Count: > 0 };

    /// <summary>The roles that validate or oversee.</summary>
    public static IEnumerable<string> ValidatorRoleIds(this UseCaseCheck check)
        => check.Points().SelectMany(point => point.Item.Validators?.RoleIds ?? [])
            .Concat(check.UseCase.HumanValidation?.Oversight?.OverseerRoleIds ?? [])
            .Distinct(StringComparer.Ordinal);

    /// <summary>How messages call a point: by its decision, else by its id.</summary>
    public static string Name(this ValidationPoint point) => string.IsNullOrWhiteSpace(point.Decision) ? point.Id : point.Decision!;

    /// <summary>How messages call a role.</summary>
    public static string RoleTitle(this UseCaseCheck check, string roleId) => check.Find.Role(roleId)?.Title ?? roleId;

    public static bool IsBefore(this ValidationPoint point)
        => point.Timing is ValidationTiming.BeforeInput or ValidationTiming.BeforeEffect or ValidationTiming.BeforeRelease;
}
