using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace AiGovernance.Tool.Loading;

/// <summary>The C# projects that are checked, and what could not be loaded.</summary>
internal sealed class LoadedProjects(MSBuildWorkspace workspace, IReadOnlyList<Project> projects, IReadOnlyList<string> failures) : IDisposable
{
    public IReadOnlyList<Project> Projects { get; } = projects;

    public IReadOnlyList<string> Failures { get; } = failures;

    public void Dispose() => workspace.Dispose();
}
