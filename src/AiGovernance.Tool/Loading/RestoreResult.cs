using Microsoft.CodeAnalysis;

namespace AiGovernance.Tool.Loading;

/// <summary>How restoring the packages ended.</summary>
/// <param name="FirstError">The first error, or null if there was none.</param>
/// <param name="FailedProjects">The full paths of the projects named by errors; empty if errors name none.</param>
internal sealed record RestoreResult(string? FirstError, IReadOnlySet<string> FailedProjects)
{
    public static RestoreResult Success { get; } = new(null, new HashSet<string>());

    public bool ConcernsAll(IEnumerable<Project> projects)
        => FailedProjects.Count == 0 || projects.All(project => project.FilePath is null || FailedProjects.Contains(project.FilePath));
}
