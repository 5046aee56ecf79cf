namespace AiGovernance;

/// <summary>
/// What has been found out so far: conclusions with their reasons, and questions. Derivations run in a fixed order and
/// build on each other.
/// </summary>
internal sealed class Reasoning
{
    private readonly List<AssessmentStep> _path = [];
    private readonly List<string> _questions = [];

    /// <summary>Whether the AI Act applies: false once the entry says that this is no AI system.</summary>
    public bool IsInScope { get; set; } = true;

    /// <summary>Whether persons are profiled; null if unknown. GDPR Article 4(4).</summary>
    public bool? Profiling { get; set; }

    public List<ProhibitedPractice> ProhibitedPractices { get; } = [];

    public List<AnnexIIIPoint> AnnexIII { get; } = [];

    public List<RiskCategory> RiskCategories { get; } = [];

    public List<AiActRole> Roles { get; } = [];

    public List<string> Article50 { get; } = [];

    /// <summary>Whether a fact is unknown that may add a category: then "minimal" is not stated.</summary>
    public bool IsCategoryOpen { get; private set; }

    /// <summary>Whether it is unknown if Annex III speaks of the use case.</summary>
    public bool IsAnnexIIIOpen { get; private set; }

    public Need Dpia { get; set; }

    public Need Fria { get; set; }

    public ValidationRequirement HumanValidation { get; set; } = ValidationRequirement.NotRequired;

    public bool NeedsTwoPersons { get; set; }

    public bool IsHighRisk => RiskCategories.Contains(RiskCategory.HighRiskAnnexI) || RiskCategories.Contains(RiskCategory.HighRiskAnnexIII);

    public IReadOnlyList<AssessmentStep> Path => _path;

    public IReadOnlyList<string> Questions => _questions;

    public void Conclude(AssessmentRule rule, IEnumerable<Fact> facts, params object[] arguments)
        => ConcludeBy(rule, rule.Citation, facts, arguments);

    /// <summary>A conclusion about entries of the legal pack, which are its source and are named in the sentence.</summary>
    public void ConcludeOn(AssessmentRule rule, IReadOnlyList<LegalFact> subjects, IEnumerable<Fact> facts)
        => ConcludeBy(rule, string.Join("; ", subjects.Select(subject => subject.Source)), facts, [new ListText(subjects)]);

    /// <summary>A fact that is unknown and would change something. Once is enough.</summary>
    public void Ask(string path)
    {
        if (!_questions.Contains(path))
        {
            _questions.Add(path);
        }
    }

    /// <summary>A fact that is unknown and may add a risk category.</summary>
    public void AskForCategory(string path)
    {
        IsCategoryOpen = true;
        Ask(path);
    }

    /// <summary>A fact without which it is unknown whether Annex III speaks of the use case.</summary>
    public void AskForAnnexIII(string path)
    {
        IsAnnexIIIOpen = true;
        AskForCategory(path);
    }

    public void Add(RiskCategory category)
    {
        if (!RiskCategories.Contains(category))
        {
            RiskCategories.Add(category);
        }
    }

    public void Add(AiActRole role)
    {
        if (!Roles.Contains(role))
        {
            Roles.Add(role);
        }
    }

    private void ConcludeBy(AssessmentRule rule, string citation, IEnumerable<Fact> facts, object[] arguments)
    {
        var used = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.Text is { } text)
            {
                used[fact.Path] = text;
            }
        }

        _path.Add(new AssessmentStep(rule.Name, used, rule.Conclusion(arguments), citation));
    }
}
