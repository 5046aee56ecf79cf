using AiGovernance.Analyzers;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Analysis;

/// <summary>
/// The AI calls of a solution, each once: several target frameworks and shared files show the same place several times.
/// Where one of them is ungoverned, the place is.
/// </summary>
internal sealed class CallInventory(string folder)
{
    private readonly Dictionary<CodePlace, FoundCall> _calls = [];
    private readonly HashSet<string> _projects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    /// <summary>In the order of their places.</summary>
    public IReadOnlyList<FoundCall> Calls => [.. _calls.Values
        .OrderBy(call => call.Path, StringComparer.Ordinal)
        .ThenBy(call => call.Place.Line)
        .ThenBy(call => call.Place.Column)];

    /// <summary>The full paths of the projects that were looked at.</summary>
    public IReadOnlySet<string> Projects => _projects;

    /// <summary>What could not be analysed, one sentence each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public void Add(AiCallSite site, string? project)
    {
        var place = CodePlace.Of(site.Location);
        if (!_calls.TryGetValue(place, out var known) || (known.Site.IsGoverned && !site.IsGoverned))
        {
            _calls[place] = new FoundCall(site, place, ReportFinding.Relative(place.Path, folder), project is null ? null : ReportFinding.Relative(project, folder));
        }
    }

    public void Count(IEnumerable<string> projects, IEnumerable<string> files)
    {
        _projects.UnionWith(projects);
        _files.UnionWith(files);
    }

    public void AddProblems(IEnumerable<string> problems) => _problems.AddRange(problems);

    /// <summary>The figures. What a gateway calls is listed and not counted: its callers are.</summary>
    public Summary Summarise(string textKey)
    {
        var counted = _calls.Values.Where(call => !call.Site.IsInGateway).ToList();
        int governed = counted.Count(call => call.Site.IsGoverned);
        return new Summary(textKey,
        [
            new("projects", _projects.Count),
            new("files", _files.Count),
            new("calls", counted.Count),
            new("governed", governed),
            new("ungoverned", counted.Count - governed),
        ]);
    }
}
