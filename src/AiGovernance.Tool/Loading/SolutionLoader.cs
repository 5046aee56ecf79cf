using System.Collections.Concurrent;
using AiGovernance.Tool.Localisation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;

namespace AiGovernance.Tool.Loading;

/// <summary>Loads projects as a build sees them: sources, references, generators, options.</summary>
internal static class SolutionLoader
{
    private static readonly string[] OtherLanguages = [".fsproj", ".vbproj", ".vcxproj", ".sqlproj", ".wapproj", ".shproj", ".esproj", ".dcproj"];

    public static async Task<LoadedProjects> LoadAsync(CheckInput input, CancellationToken cancellationToken)
    {
        var workspace = MSBuildWorkspace.Create();
        var failures = new ConcurrentQueue<string>();
        using var registration = workspace.RegisterWorkspaceFailedHandler(args =>
        {
            if (args.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure && !ConcernsOtherLanguage(args.Diagnostic.Message))
            {
                failures.Enqueue(args.Diagnostic.Message);
            }
        });
        try
        {
            await OpenAsync(workspace, input, failures, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            workspace.Dispose();
            throw new InputException(ToolText.Of("Error.LoadAll", input.Solution ?? input.Folder, exception.Message));
        }

        var asked = input.Projects.ToHashSet(StringComparer.Ordinal);
        var projects = workspace.CurrentSolution.Projects
            .Where(project => project.Language == LanguageNames.CSharp && (input.Solution is not null || asked.Contains(project.FilePath ?? "")))
            // What failed to load remains as an empty project; its missing entry point would be a second complaint.
            .Where(project => project.MetadataReferences.Count > 0 || project.DocumentIds.Count > 0)
            .OrderBy(project => project.FilePath, StringComparer.Ordinal)
            .ThenBy(project => project.Name, StringComparer.Ordinal)
            .ToList();
        return new LoadedProjects(workspace, projects, [.. failures.Distinct()]);
    }

    private static async Task OpenAsync(MSBuildWorkspace workspace, CheckInput input, ConcurrentQueue<string> failures, CancellationToken cancellationToken)
    {
        if (input.Solution is not null)
        {
            await workspace.OpenSolutionAsync(input.Solution, cancellationToken: cancellationToken);
            return;
        }

        foreach (string path in input.Projects)
        {
            if (workspace.CurrentSolution.Projects.Any(project => project.FilePath == path))
            {
                continue;
            }

            try
            {
                await workspace.OpenProjectAsync(path, cancellationToken: cancellationToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException && input.Projects.Count > 1)
            {
                failures.Enqueue($"{path}: {exception.Message}");
            }
        }
    }

    private static bool ConcernsOtherLanguage(string message)
        => !message.Contains(".csproj", StringComparison.OrdinalIgnoreCase)
            && OtherLanguages.Any(extension => message.Contains(extension, StringComparison.OrdinalIgnoreCase));
}
