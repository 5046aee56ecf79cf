using AiGovernance.Exports;
using AiGovernance.Tool.Loading;

namespace AiGovernance.Tool.Analysis;

/// <summary>The AI calls found in code, by the use cases named for them: evidence for an export.</summary>
internal static class CodeEvidence
{
    /// <summary>What a gateway calls counts for its callers, which are among the calls.</summary>
    public static async Task<(IReadOnlyDictionary<string, IReadOnlyList<CallSite>> Calls, bool IsComplete)> FindAsync(
        CheckInput input, string register, bool restores, ToolHost host, CancellationToken cancellationToken)
    {
        var analysis = new SolutionAnalysis(input.Folder, register, judges: false);
        await Projects.AnalyseAsync(input, analysis, restores, host, cancellationToken);
        var calls = analysis.Inventory.Calls
            .Where(call => !call.Site.IsInGateway)
            .SelectMany(call => call.Site.UseCaseIds.Select(id => (UseCase: id, Call: call)))
            .GroupBy(entry => entry.UseCase, entry => SiteOf(entry.Call), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<CallSite>)[.. group], StringComparer.Ordinal);
        return (calls, analysis.Inventory.Problems.Count == 0);
    }

    private static CallSite SiteOf(FoundCall call)
        => new(call.Path, call.Place.Line, call.Place.Column, call.Site.Member, call.Site.Service, call.Site.Kind, call.Site.Container)
        {
            Provider = call.Site.Provider,
            Model = call.Site.Model,
        };
}
