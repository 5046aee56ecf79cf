namespace AiGovernance;

/// <summary>What a rule sees of a register, and how it speaks.</summary>
internal class RegisterCheck(AiRegister register, RegisterLookup find, IsoDate asOf, Action<RuleFinding> report)
{
    public AiRegister Register { get; } = register;

    /// <summary>Roles, vendors, services and trainings by id.</summary>
    public RegisterLookup Find { get; } = find;

    /// <summary>The day for which the register is checked. Rules know no other "today".</summary>
    public IsoDate AsOf { get; } = asOf;

    public LegalPack Law { get; } = LegalPack.Current;

    /// <summary>The rule that is speaking.</summary>
    internal RegisterRule Rule { get; set; } = null!;

    protected virtual string PathPrefix => "";

    protected virtual string? UseCaseId => null;

    /// <summary>The weight of a duty that is coming: a warning before it applies, an error from then on.</summary>
    /// <param name="calendarId">The id of its entry in the calendar of the legal pack.</param>
    public FindingSeverity ErrorFrom(string calendarId)
    {
        var entry = Law.GetCalendarEntry(calendarId);
        return entry.AppliesFrom <= AsOf && entry.Confidence != LegalConfidence.Unverified ? FindingSeverity.Error : FindingSeverity.Warning;
    }

    /// <summary>Whether a day lies so far back that something must be looked at again.</summary>
    public bool IsOlderThan(IsoDate? date, IsoDuration period) => date is { } day && period.AddTo(day) < AsOf;

    /// <summary>Says that a stated fact breaks the rule.</summary>
    /// <param name="path">The place, from the use case (or the register) on, for instance <c>dataProcessing.transfers[0].mechanism</c>. It may be missing in the text.</param>
    /// <param name="arguments">The arguments of the message; labels and durations are written in the reader's language.</param>
    /// <param name="variant">Which of the rule's messages: the key after its id.</param>
    /// <param name="severity">The weight from the pilot on, if it is not the rule's.</param>
    /// <param name="basis">The legal fact it rests on: an unverified one is never more than an information.</param>
    public void Report(string path, object[]? arguments = null, string variant = "Message", FindingSeverity? severity = null, LegalFact? basis = null)
    {
        var weight = basis is { Confidence: LegalConfidence.Unverified } ? FindingSeverity.Info : AtThisStage(severity ?? Rule.Severity);
        Add(Rule, weight, path, variant, arguments ?? []);
    }

    /// <summary>AIG1020 about facts of the organisation that use cases wait for, each once.</summary>
    internal void ReportQuestions(RegisterRule rule, IEnumerable<(string Path, string RuleId, FindingSeverity Severity)> questions)
    {
        foreach (var question in questions.GroupBy(question => question.Path))
        {
            AddQuestion(rule, question.Max(asked => asked.Severity), question.Key, question.Select(asked => asked.RuleId));
        }
    }

    protected void AddQuestion(RegisterRule rule, FindingSeverity severity, string path, IEnumerable<string> ruleIds)
        => Add(rule, severity, path, "Message", [path, string.Join(", ", ruleIds.Distinct().OrderBy(id => id, StringComparer.Ordinal))]);

    protected virtual FindingSeverity AtThisStage(FindingSeverity severity) => severity;

    protected void Add(RegisterRule rule, FindingSeverity severity, string path, string variant, object[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = RuleArgument.Of(arguments[i]);
        }

        report(new RuleFinding(rule, severity, rule.Message(variant, arguments), PathPrefix + path, UseCaseId));
    }
}
