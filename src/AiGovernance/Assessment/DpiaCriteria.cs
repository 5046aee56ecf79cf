namespace AiGovernance;

/// <summary>Which of the nine criteria of the guidelines WP248 are met: those the entry lists and those its facts show.</summary>
/// <param name="Met">The criteria.</param>
/// <param name="Because">The facts that show them.</param>
/// <param name="AreComplete">Whether the entry lists them: then it says that the others are not met.</param>
internal sealed record DpiaCriteria(IReadOnlyList<DpiaCriterion> Met, IReadOnlyList<Fact> Because, bool AreComplete)
{
    public static DpiaCriteria Of(UseCaseFacts facts, Reasoning reasoning)
    {
        var stated = facts.Data?.Dpia?.Criteria;
        var met = new List<DpiaCriterion>(stated?.Distinct() ?? []);
        List<Fact> because = [Fact.Of("dataProcessing.dpia.criteria", stated)];

        Add(DpiaCriterion.EvaluationScoring, reasoning.Profiling == true, []);
        Add(DpiaCriterion.AutomatedDecision, facts.IsDecidedByAi && facts.HasSignificantEffect, [facts.AiInfluence, facts.Effect]);
        Add(DpiaCriterion.SystematicMonitoring, facts.PurposeTerm?.SystematicMonitoring == true, [facts.Purpose]);
        var sensitive = SensitiveData(facts);
        Add(DpiaCriterion.SensitiveData, sensitive.Length > 0, sensitive);
        var scale = LargeScale(facts);
        Add(DpiaCriterion.LargeScale, scale.IsTrue, [scale]);
        var vulnerable = VulnerableSubjects(facts);
        Add(DpiaCriterion.VulnerableSubjects, vulnerable.Length > 0, vulnerable);
        return new DpiaCriteria(met, because, stated is not null);

        void Add(DpiaCriterion criterion, bool isMet, IEnumerable<Fact> facts)
        {
            if (isMet && !met.Contains(criterion))
            {
                met.Add(criterion);
                because.AddRange(facts);
            }
        }
    }

    public static Fact LargeScale(UseCaseFacts facts) => Fact.Of("dataProcessing.scale.large", facts.Data?.Scale?.Large);

    /// <summary>Data of GDPR Articles 9 and 10 that are certainly processed.</summary>
    public static Fact[] SensitiveData(UseCaseFacts facts)
    {
        List<Fact> sensitive = [];
        foreach (var (use, i) in (facts.Data?.SpecialCategories).Indexed())
        {
            sensitive.Add(Fact.Of($"dataProcessing.specialCategories[{i}].category", use?.Category));
        }

        foreach (var (use, i) in (facts.Data?.DataCategories).Indexed())
        {
            if (use?.Category is >= DataCategory.RacialOrEthnicOrigin && use.State is DataState.Identified or DataState.Pseudonymised)
            {
                sensitive.Add(Fact.Of($"dataProcessing.dataCategories[{i}].category", use.Category));
            }
        }

        var criminal = Fact.Of("dataProcessing.criminalData.processed", facts.Data?.CriminalData?.Processed);
        return [.. sensitive.Where(fact => fact.IsKnown), .. criminal.IsTrue ? new[] { criminal } : []];
    }

    // Employees, patients and children are in a weak position whatever the entry says; others if it says so.
    private static Fact[] VulnerableSubjects(UseCaseFacts facts) =>
    [
        .. facts.DataSubjects(DataSubjectCategory.Employee, DataSubjectCategory.Patient, DataSubjectCategory.Child),
        .. (facts.Data?.DataSubjects).Indexed()
            .Where(subject => subject.Item?.Vulnerable == true)
            .Select(subject => Fact.Of($"dataProcessing.dataSubjects[{subject.Index}].vulnerable", subject.Item.Vulnerable)),
    ];
}
