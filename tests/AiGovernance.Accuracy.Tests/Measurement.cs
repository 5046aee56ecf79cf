using System.Collections.Concurrent;
using AiGovernance.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Accuracy.Tests;

/// <summary>What the analyzers found in an application, beside what its labels say.</summary>
internal sealed class Measurement
{
    private readonly List<Place> _findings = [];
    private readonly ConcurrentBag<AiCallSite> _sites = [];

    private Measurement(Application application) => Application = application;

    public Application Application { get; }

    public Share Calls { get; private set; } = new(0, 0);

    public Share Endpoints { get; private set; } = new(0, 0);

    /// <summary>The findings that are right, of all.</summary>
    public Share Precision { get; private set; } = new(0, 0);

    /// <summary>The governed, gateway, adapter and middleware lines that are taken for what they are.</summary>
    public Share Roles { get; private set; } = new(0, 0);

    public List<Label> Missed { get; } = [];

    public List<Place> Wrong { get; } = [];

    public List<Label> WrongRoles { get; } = [];

    public static async Task<Measurement> Of(Application application)
    {
        var measurement = new Measurement(application);
        var compilation = application.Compile();
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        foreach (var diagnostic in await compilation.WithAnalyzers([new AiCallAnalyzer(), new AiCallInventory(measurement._sites.Add)]).GetAnalyzerDiagnosticsAsync())
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            if (diagnostic.Id is "AIG0001" or "AIG0006")
            {
                measurement._findings.Add(Place.Of(diagnostic.Location, diagnostic.Id == "AIG0001" ? LabelKind.Call : LabelKind.Endpoint));
            }
        }

        measurement.Compare();
        return measurement;
    }

    private void Compare()
    {
        Calls = Recall(LabelKind.Call);
        Endpoints = Recall(LabelKind.Endpoint);
        Wrong.AddRange(_findings.Where(finding => !Application.Labels.Any(label => finding.IsAt(label) && label.Kind == finding.Kind)));
        int undecided = Wrong.RemoveAll(finding => finding.Kind == LabelKind.Endpoint && Application.Labels.Any(label => finding.IsAt(label) && label.Kind == LabelKind.SameEndpoint));
        Precision = new Share(_findings.Count - undecided - Wrong.Count, _findings.Count - undecided);

        var roles = Application.Labels.Where(label => label.IsAdapter || label.Kind is LabelKind.Governed or LabelKind.Gateway or LabelKind.Middleware).ToList();
        WrongRoles.AddRange(roles.Where(label => !IsTakenForWhatItIs(label)));
        Roles = new Share(roles.Count - WrongRoles.Count, roles.Count);
    }

    private Share Recall(LabelKind kind)
    {
        var labels = Application.Labels.Where(label => label.Kind == kind).ToList();
        var missed = labels.Where(label => !_findings.Any(finding => finding.Kind == kind && finding.IsAt(label))).ToList();
        Missed.AddRange(missed);
        return new Share(labels.Count - missed.Count, labels.Count);
    }

    private bool IsTakenForWhatItIs(Label label)
    {
        var sites = _sites.Where(site => Place.Of(site.Location, LabelKind.Call).IsAt(label)).ToList();
        return label.Kind switch
        {
            LabelKind.Middleware => sites.Count == 0,
            LabelKind.Governed => sites is [{ IsInGateway: false, UseCaseIds.Length: > 0 }],
            LabelKind.Gateway => sites is [{ IsInGateway: true }],
            _ => sites is [{ IsInGateway: false, IsInAdapter: true }],
        };
    }
}
