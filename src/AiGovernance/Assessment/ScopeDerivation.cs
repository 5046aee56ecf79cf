namespace AiGovernance;

/// <summary>Whether the AI Act applies at all. What stands in a register of AI is taken for an AI system until the entry says otherwise.</summary>
internal static class ScopeDerivation
{
    private static readonly AssessmentRule OutsideTheAct = new("outside-ai-act", "aiAct:2; aiAct:3(1)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [OutsideTheAct];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.AiAct?.Qualification?.Value is AiSystemQualification.NotAiSystem or AiSystemQualification.Excluded)
        {
            reasoning.IsInScope = false;
            reasoning.Conclude(OutsideTheAct, [Fact.Of("aiAct.qualification.value", facts.AiAct.Qualification.Value)]);
        }
    }
}
