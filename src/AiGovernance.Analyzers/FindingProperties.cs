namespace AiGovernance.Analyzers;

/// <summary>The names of what a diagnostic carries beside its message, for code fixes and the command line.</summary>
public static class FindingProperties
{
    /// <summary>The id of the use case that the diagnostic speaks of.</summary>
    public const string UseCase = "useCase";

    /// <summary>The place in a register that the diagnostic speaks of, for instance <c>$.useCases[3].id</c>.</summary>
    public const string JsonPath = "jsonPath";
}
