namespace AiGovernance;

/// <summary>Derives an <see cref="Assessment"/> from the facts of a use case.</summary>
internal static class Assessor
{
    public static Assessment Assess(AiRegister register, RegisterLookup find, AiUseCase useCase)
        => new(useCase.Id) { HumanValidation = ValidationRequirement.NotRequired };
}
