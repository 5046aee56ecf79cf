namespace AiGovernance.Analyzers;

/// <summary>The names of what a diagnostic carries beside its message, for code fixes and the command line.</summary>
public static class FindingProperties
{
    /// <summary>The id of the use case that the diagnostic speaks of.</summary>
    public const string UseCase = "useCase";
}
