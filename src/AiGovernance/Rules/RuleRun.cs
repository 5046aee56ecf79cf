namespace AiGovernance;

/// <summary>Runs all rules over a register.</summary>
internal static class RuleRun
{
    public static List<RuleFinding> Over(AiRegister register, IsoDate asOf, JournalStatistics? journal = null)
    {
        var findings = new List<RuleFinding>();
        var lookup = new RegisterLookup(register);
        var whole = new RegisterCheck(register, lookup, asOf, findings.Add);
        foreach (var rule in RuleBook.ForRegister)
        {
            whole.Rule = rule;
            rule.RegisterCheck!(whole);
        }

        var questions = new List<(string Path, string RuleId, FindingSeverity Severity)>();
        for (int i = 0; i < register.UseCases.Count; i++)
        {
            var useCase = new UseCaseCheck(register, lookup, asOf, findings.Add, i) { Journal = journal };
            foreach (var rule in RuleBook.ForUseCases)
            {
                if (useCase.Concerns(rule))
                {
                    useCase.Rule = rule;
                    rule.UseCaseCheck!(useCase);
                }
            }

            useCase.ReportQuestions(RegisterRules.AnswerNeeded);
            questions.AddRange(useCase.RegisterQuestions);
        }

        whole.ReportQuestions(RegisterRules.AnswerNeeded, questions);

        return findings;
    }
}
