using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task The_activity_of_the_call_has_the_use_case_and_the_service()
    {
        var sink = new ListSink();
        using var provider = new ScriptedClient();
        var client = provider.AsBuilder().UseAiGovernance(Register.Example, new AiGovernanceOptions { Clock = new FixedTime().GetLocalNow }, sink).Build();
        using var activity = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();

        await client.ForUseCase("minutes").GetResponseAsync("Hello");
        Assert.Equal("minutes", activity.GetTagItem("aigovernance.use_case"));
        Assert.Equal("openai-eu", activity.GetTagItem("aigovernance.service"));
        Assert.Null(activity.GetTagItem("aigovernance.rule"));
        Assert.Equal(activity.TraceId.ToHexString(), Assert.Single(sink.Records).TraceId);

        await Assert.ThrowsAsync<UseCaseRefusedException>(() => client.ForUseCase("retired").GetResponseAsync("Hello"));
        Assert.Equal("AIG0003", activity.GetTagItem("aigovernance.rule"));
    }

    [Fact]
    public async Task Metrics_count_time_tokens_and_refusals_by_use_case()
    {
        var measured = new List<(string Instrument, double Value, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == "AiGovernance") { l.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        listener.Start();

        // A use case of this test's own: others run beside it.
        var register = Register.Example with { UseCases = [new AiUseCase { Id = "measured", Title = "M", Status = UseCaseStatus.Approved }, new AiUseCase { Id = "refused", Title = "R", Status = UseCaseStatus.Rejected }] };
        using var provider = new ScriptedClient();
        var client = provider.AsBuilder().UseAiGovernance(register).Build();
        await client.ForUseCase("measured").GetResponseAsync("Hello");
        await Assert.ThrowsAsync<UseCaseRefusedException>(() => client.ForUseCase("refused").GetResponseAsync("Hello"));

        var own = measured.Where(m => m.Tags.GetValueOrDefault("aigovernance.use_case") is "measured" or "refused").ToList();
        Assert.Equal(["gen_ai.client.operation.duration", "gen_ai.client.token.usage", "gen_ai.client.token.usage", "aigovernance.client.refusals"], own.Select(m => m.Instrument));
        Assert.True(own[0].Value > 0);
        Assert.Equal([("input", 7d), ("output", 3d)], own.Skip(1).Take(2).Select(m => ((string)m.Tags["gen_ai.token.type"]!, m.Value)));
        Assert.Equal("AIG0003", own[3].Tags["aigovernance.rule"]);
        Assert.Equal(("chat", "openai", "gpt-4o", "eu.api.openai.example"), (own[0].Tags["gen_ai.operation.name"], own[0].Tags["gen_ai.provider.name"], own[0].Tags["gen_ai.request.model"], own[0].Tags["server.address"]));

        void Add(string instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured)
            {
                measured.Add((instrument, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value)));
            }
        }
    }
}
