using System.Diagnostics;
using System.Runtime.CompilerServices;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Analysis;

/// <summary>Restores, loads and analyses projects as a build sees them, and says on the way what could not be.</summary>
internal static class Projects
{
    public static Task AnalyseAsync(CheckInput input, SolutionAnalysis analysis, bool restores, ToolHost host, CancellationToken cancellationToken)
        => RuntimeFeature.IsDynamicCodeSupported ? RunAsync(input, analysis, restores, host, cancellationToken) : throw new UnreachableException(ManagedTool.IsNeeded);

    private static async Task RunAsync(CheckInput input, SolutionAnalysis analysis, bool restores, ToolHost host, CancellationToken cancellationToken)
    {
        var restored = RestoreResult.Success;
        if (restores)
        {
            host.Progress(ToolText.Of("Progress.Restore"));
            restored = await Restore.RunAsync(input, cancellationToken);
        }

        host.Progress(ToolText.Of("Progress.Load"));
        using var loaded = await SolutionLoader.LoadAsync(input, cancellationToken);
        if (restored.FirstError is { } error)
        {
            string message = ToolText.Of("Error.Restore", error);
            if (restored.ConcernsAll(loaded.Projects))
            {
                throw new InputException(message);
            }

            analysis.Inventory.AddProblems([message]);
        }

        analysis.Inventory.AddProblems(loaded.Failures.Select(failure => ToolText.Of("Error.Load", failure)));
        for (int i = 0; i < loaded.Projects.Count; i++)
        {
            host.Progress(ToolText.Of("Progress.Analyse", loaded.Projects[i].Name, i + 1, loaded.Projects.Count));
            await analysis.AddAsync(loaded.Projects[i], cancellationToken);
        }

        host.ClearProgress();
        foreach (string problem in analysis.Inventory.Problems)
        {
            host.Say(problem);
        }
    }
}
