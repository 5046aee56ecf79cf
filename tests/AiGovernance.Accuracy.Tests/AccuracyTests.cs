using AiGovernance.Tests;
using Xunit.Abstractions;

namespace AiGovernance.Accuracy.Tests;

/// <summary>The analyzers on whole applications whose every line is labelled, against the bars that the project has set itself.</summary>
public class AccuracyTests(ITestOutputHelper output)
{
    private const double LeastRecallOfCalls = 0.97;
    private const double LeastRecallOfEndpoints = 0.80;
    private const double LeastPrecision = 0.97;
    private const string WithoutAi = "BookStore";

    private static readonly Lazy<Task<Measurement[]>> Measurements = new(() => Task.WhenAll(Application.All.Select(Measurement.Of)));

    public static TheoryData<string> Applications => [.. Application.All.Select(application => application.Name)];

    [Theory]
    [MemberData(nameof(Applications))]
    public async Task What_is_missed_or_wrong_in_an_application_is_known_and_explained(string name)
    {
        var measurement = (await Measurements.Value).Single(measurement => measurement.Application.Name == name);
        output.WriteLine($"calls {measurement.Calls}, addresses {measurement.Endpoints}, precision {measurement.Precision}, roles {measurement.Roles}");
        foreach (object place in measurement.Missed.Concat<object>(measurement.Wrong).Concat(measurement.WrongRoles))
        {
            output.WriteLine(place.ToString());
        }

        var unexpected = measurement.Missed.Where(label => label.Reason is null).Concat<object>(measurement.WrongRoles)
            .Concat(measurement.Wrong.Where(finding => !measurement.Application.Labels.Any(label => finding.IsAt(label) && label is { Kind: LabelKind.None, Reason: not null })));
        Assert.Empty(unexpected);

        var settled = measurement.Application.Labels.Where(label => label.Reason is not null && !measurement.Missed.Contains(label) && !measurement.Wrong.Any(finding => finding.IsAt(label)));
        Assert.Empty(settled);
    }

    [Fact]
    public async Task Together_the_applications_reach_the_bars()
    {
        var all = await Measurements.Value;
        var calls = Share.Total(all.Select(measurement => measurement.Calls));
        var endpoints = Share.Total(all.Select(measurement => measurement.Endpoints));
        var precision = Share.Total(all.Select(measurement => measurement.Precision));
        output.WriteLine($"calls {calls}, addresses {endpoints}, precision {precision}");
        Assert.True(calls.Value >= LeastRecallOfCalls, $"calls {calls}");
        Assert.True(endpoints.Value >= LeastRecallOfEndpoints, $"addresses {endpoints}");
        Assert.True(precision.Value >= LeastPrecision, $"precision {precision}");
    }

    [Fact]
    public async Task An_application_without_ai_has_no_finding()
    {
        var measurement = (await Measurements.Value).Single(measurement => measurement.Application.Name == WithoutAi);
        Assert.Empty(measurement.Application.Labels);
        Assert.Equal(new Share(0, 0), measurement.Precision);
    }

    [Fact]
    public async Task The_page_shows_what_was_measured()
        => GeneratedFile.IsUpToDate("docs/accuracy.md", AccuracyDocument.Write(await Measurements.Value));
}
