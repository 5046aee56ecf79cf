namespace AiGovernance;

/// <summary>What a rule sees of one use case, and how it speaks.</summary>
internal sealed class UseCaseCheck(AiRegister register, RegisterLookup find, IsoDate asOf, Action<RuleFinding> report, int index)
    : RegisterCheck(register, find, asOf, report)
{
    private readonly List<(string Path, string RuleId)> _questions = [];
    private readonly List<(string Path, string RuleId)> _registerQuestions = [];
    private Assessment? _assessment;

    public AiUseCase UseCase { get; } = register.UseCases[index];

    /// <summary>What the validation journal says; null where none was read.</summary>
    public JournalStatistics? Journal { get; init; }

    /// <summary>What follows from the facts alone, whatever the entry states.</summary>
    public Assessment Assessment => _assessment ??= Assessor.Assess(Register, Find, UseCase);

    /// <summary>Whether real data are or were processed: a pilot on real data already is processing.</summary>
    public bool IsOnRealData => UseCase.Status is not (UseCaseStatus.Proposed or UseCaseStatus.Assessment);

    public bool IsInProduction => UseCase.Status is UseCaseStatus.InProduction or UseCaseStatus.Suspended;

    /// <summary>Whether the AI processes personal data, be it only incidentally.</summary>
    public bool HasPersonalData => UseCase.DataProcessing?.PersonalData is PersonalDataPresence.Yes or PersonalDataPresence.Incidental;

    /// <summary>Whether the entry states, or its facts say, that the AI Act takes the use case for high-risk.</summary>
    public bool IsHighRisk => IsHighRiskIn(UseCase.AiAct?.RiskCategories) || IsHighRiskIn(Assessment.RiskCategories);

    protected override string PathPrefix => $"useCases[{index}].";

    protected override string? UseCaseId => UseCase.Id;

    internal bool Concerns(RegisterRule rule) => rule.Stage switch
    {
        UseCaseStage.Active => UseCase.Status is not (UseCaseStatus.Rejected or UseCaseStatus.Retired),
        UseCaseStage.Retired => UseCase.Status is UseCaseStatus.Retired,
        _ => true,
    };

    /// <summary>
    /// Says that a fact the rule asks for is not there. While the use case is only proposed this is a question
    /// (AIG1020), later a finding of the rule.
    /// </summary>
    /// <inheritdoc cref="RegisterCheck.Report"/>
    public void Missing(string path, object[]? arguments = null, string variant = "Message", FindingSeverity? severity = null, LegalFact? basis = null)
    {
        if (UseCase.Status == UseCaseStatus.Proposed)
        {
            Ask(path);
        }
        else
        {
            Report(path, arguments, variant, severity, basis);
        }
    }

    /// <summary>Says that the rule cannot judge because a fact is unknown: AIG1020, once per fact.</summary>
    /// <param name="path">The place of the fact, from the use case on.</param>
    public void Ask(string path) => _questions.Add((path, Rule.Id));

    /// <summary>Says that the rule waits for a fact about the organisation: AIG1020, once for the whole register.</summary>
    /// <param name="path">The place of the fact, from the register on, for instance <c>organisation.headcount</c>.</param>
    public void AskOrganisation(string path) => _registerQuestions.Add((path, Rule.Id));

    /// <summary>What <see cref="AskOrganisation"/> asked, and how much an answer matters at this stage.</summary>
    internal IEnumerable<(string Path, string RuleId, FindingSeverity Severity)> RegisterQuestions
        => _registerQuestions.Select(asked => (asked.Path, asked.RuleId, QuestionSeverity));

    private FindingSeverity QuestionSeverity => IsOnRealData ? FindingSeverity.Warning : FindingSeverity.Info;

    /// <summary>AIG1020, with all rules that wait for the same answer in one finding.</summary>
    internal void ReportQuestions(RegisterRule rule)
    {
        foreach (var question in _questions.GroupBy(question => question.Path))
        {
            AddQuestion(rule, QuestionSeverity, question.Key, question.Select(asked => asked.RuleId));
        }
    }

    private static bool IsHighRiskIn(IReadOnlyList<RiskCategory>? categories)
        => categories is not null && (categories.Contains(RiskCategory.HighRiskAnnexI) || categories.Contains(RiskCategory.HighRiskAnnexIII));

    protected override FindingSeverity AtThisStage(FindingSeverity severity) => (IsOnRealData || Rule.IsFirm, severity) switch
    {
        (false, FindingSeverity.Error) => FindingSeverity.Warning,
        (false, _) => FindingSeverity.Info,
        _ => severity,
    };
}
