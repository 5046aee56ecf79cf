using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Loose;

namespace AiGovernance.Tool.Analysis;

/// <summary>Lists the AI calls of a folder, project or solution: bound as a build binds them, or loosely from the sources alone.</summary>
internal sealed class CodeScan(string path, bool isLoose, bool restores, ToolHost host)
{
    private readonly LooseInput? _loose = isLoose ? LooseInput.Find(path) : null;
    private readonly CheckInput? _bound = isLoose ? null : CheckInput.Find(path);

    /// <summary>The folder that the paths of calls start from.</summary>
    public string Folder => _loose?.Folder ?? _bound!.Folder;

    /// <param name="register">The full path of the register, or null for the build's own or the nearest.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<CallInventory> RunAsync(string? register, CancellationToken cancellationToken)
    {
        if (_bound is not null)
        {
            var analysis = new SolutionAnalysis(_bound.Folder, register, judges: false);
            await Projects.AnalyseAsync(_bound, analysis, restores, host, cancellationToken);
            return analysis.Inventory;
        }

        host.Progress(ToolText.Of("Progress.Scan"));
        var inventory = LooseScan.Run(_loose!, register, cancellationToken);
        host.ClearProgress();
        foreach (string problem in inventory.Problems)
        {
            host.Say(problem);
        }

        return inventory;
    }
}
