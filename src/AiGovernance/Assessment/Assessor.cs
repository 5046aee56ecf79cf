namespace AiGovernance;

/// <summary>Derives an <see cref="Assessment"/> from the facts of a use case.</summary>
internal static class Assessor
{
    public static Assessment Assess(AiRegister register, RegisterLookup find, AiUseCase useCase)
    {
        var facts = new UseCaseFacts(register, find, useCase);
        var reasoning = new Reasoning();
        ScopeDerivation.Apply(facts, reasoning);
        Article5Derivation.Apply(facts, reasoning);
        AnnexIDerivation.Apply(facts, reasoning);
        ProfilingDerivation.Apply(facts, reasoning);
        AnnexIIIDerivation.Apply(facts, reasoning);
        RoleDerivation.Apply(facts, reasoning);
        Article50Derivation.Apply(facts, reasoning);
        MinimalRiskDerivation.Apply(facts, reasoning);
        DpiaDerivation.Apply(facts, reasoning);
        FriaDerivation.Apply(facts, reasoning);
        ValidationDerivation.Apply(facts, reasoning);
        return new Assessment(useCase.Id)
        {
            RiskCategories = [.. reasoning.RiskCategories.OrderBy(category => category)],
            ProhibitedPractices = reasoning.ProhibitedPractices,
            AnnexIII = reasoning.AnnexIII,
            HumanValidation = reasoning.HumanValidation,
            NeedsTwoPersons = reasoning.NeedsTwoPersons,
            Dpia = reasoning.Dpia,
            Fria = reasoning.Fria,
            Article50 = reasoning.Article50,
            Roles = [.. reasoning.Roles.OrderBy(role => role)],
            Path = reasoning.Path,
            AnswersNeeded = reasoning.Questions,
        };
    }
}
