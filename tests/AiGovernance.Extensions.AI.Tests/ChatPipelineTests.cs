using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

public sealed class ChatPipelineTests
{
    private readonly ListSink _sink = new();

    private static readonly AiGovernanceOptions Options = new() { Clock = new FixedTime().GetLocalNow };

    [Fact]
    public async Task A_record_tells_of_the_call_all_but_its_content()
    {
        using var provider = new ScriptedClient();
        await Governed(provider).ForUseCase("minutes").GetResponseAsync("Hello");
        var record = Assert.Single(_sink.Records);
        Assert.True(record.DurationMs > 0);
        Assert.Equal(
            new AiCallRecord
            {
                StartedAt = Register.Today,
                UseCaseId = "minutes",
                Operation = "chat",
                Outcome = AiCallOutcome.Completed,
                ServiceId = "openai-eu",
                Provider = "openai",
                Host = "eu.api.openai.example",
                RequestedModel = "gpt-4o",
                ResponseModel = "gpt-4o-2024-08-06",
                ResponseId = "r1",
                InputTokens = 7,
                OutputTokens = 3,
                InputHash = ContentHash.Of("Hello"),
                OutputHash = ContentHash.Of("The minutes."),
                DurationMs = record.DurationMs,
            },
            record);
    }

    [Fact]
    public async Task A_stream_has_the_same_record_as_an_answer()
    {
        using var provider = new ScriptedClient();
        var client = Governed(provider).ForUseCase("minutes");
        await client.GetResponseAsync("Hello");
        var parts = await client.GetStreamingResponseAsync("Hello").ToListAsync();
        Assert.Equal("The minutes.", parts.ToChatResponse().Text);
        Assert.Equal(_sink.Records[0] with { DurationMs = 0 }, _sink.Records[1] with { DurationMs = 0 });
    }

    [Fact]
    public async Task A_stream_that_is_not_read_to_its_end_is_recorded_as_cancelled()
    {
        using var provider = new ScriptedClient();
        await foreach (var _ in Governed(provider).ForUseCase("minutes").GetStreamingResponseAsync("Hello"))
        {
            break;
        }

        var record = Assert.Single(_sink.Records);
        Assert.Equal((AiCallOutcome.Cancelled, ContentHash.Of("The ")), (record.Outcome, record.OutputHash));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failure_is_recorded_and_reaches_the_caller_even_if_the_sink_fails_too(bool sinkFails)
    {
        using var provider = new ScriptedClient { Answer = _ => throw new HttpRequestException("No route") };
        _sink.Failure = sinkFails ? new IOException("Disk full") : null;
        var client = Governed(provider).ForUseCase("minutes");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetResponseAsync("Hello"));
        await Assert.ThrowsAsync<HttpRequestException>(async () => await client.GetStreamingResponseAsync("Hello").ToListAsync());
        Assert.Equal(2, _sink.Records.Count);
        Assert.All(_sink.Records, record => Assert.Equal((AiCallOutcome.Failed, "System.Net.Http.HttpRequestException"), (record.Outcome, record.ErrorType)));
    }

    [Fact]
    public async Task A_call_whose_record_cannot_be_kept_fails()
    {
        using var provider = new ScriptedClient();
        _sink.Failure = new IOException("Disk full");
        await Assert.ThrowsAsync<IOException>(() => Governed(provider).ForUseCase("minutes").GetResponseAsync("Hello"));
    }

    [Fact]
    public async Task A_cancelled_call_is_recorded_as_cancelled()
    {
        using var provider = new ScriptedClient();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Governed(provider).ForUseCase("minutes").GetResponseAsync("Hello", cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(AiCallOutcome.Cancelled, Assert.Single(_sink.Records).Outcome);
    }

    [Fact]
    public async Task Every_request_of_a_tool_loop_is_checked_and_recorded()
    {
        int requests = 0;
        using var provider = new ScriptedClient
        {
            Answer = messages => new ChatResponse(requests++ == 0
                ? new ChatMessage(ChatRole.Assistant, [new FunctionCallContent("c1", "get_time"), new FunctionCallContent("c2", "get_time")])
                : new ChatMessage(ChatRole.Assistant, "It is nine.")),
        };
        var client = provider.AsBuilder().UseFunctionInvocation().UseAiGovernance(Register.Example, Options, _sink).Build().ForUseCase("minutes");
        var response = await client.GetResponseAsync("What time is it?", new ChatOptions { Tools = [AIFunctionFactory.Create(() => "9:00", "get_time")] });

        Assert.Equal("It is nine.", response.Text);
        Assert.Equal(["minutes", "minutes"], _sink.Records.Select(record => record.UseCaseId));
        Assert.Equal(["get_time"], _sink.Records[0].ToolNames);
        Assert.Null(_sink.Records[0].OutputHash);
        Assert.Equal(ContentHash.Of("What time is it?\n9:00\n9:00"), _sink.Records[1].InputHash);
    }

    [Fact]
    public async Task The_provider_sees_nothing_of_the_use_case_and_the_callers_options_stay_as_they_were()
    {
        using var provider = new ScriptedClient();
        var options = new ChatOptions { Temperature = 0, AdditionalProperties = new() { ["seed"] = 1 } };
        var client = Governed(provider).ForUseCase("minutes");
        await client.GetResponseAsync("Hello", options);
        await client.GetResponseAsync("Hello");
        Assert.Equal(["seed"], options.AdditionalProperties.Keys);
        Assert.Equal(["seed"], provider.Received[0]!.AdditionalProperties!.Keys);
        Assert.Equal(0, provider.Received[0]!.Temperature);
        Assert.Null(provider.Received[1]!.AdditionalProperties);
    }

    [Fact]
    public async Task The_last_use_case_named_counts_and_a_view_leaves_the_client_alone()
    {
        using var provider = new ScriptedClient();
        var governed = Governed(provider);
        using (var view = governed.ForUseCase("minutes"))
        {
            await view.ForUseCase("no-service").GetResponseAsync("Hello");
        }

        Assert.False(provider.IsDisposed);
        Assert.Equal("no-service", Assert.Single(_sink.Records).UseCaseId);
        governed.Dispose();
        Assert.True(provider.IsDisposed);
    }

    [Fact]
    public void A_client_without_governance_cannot_take_a_use_case()
    {
        using var provider = new ScriptedClient();
        Assert.Throws<InvalidOperationException>(() => provider.ForUseCase("minutes"));
    }

    [Fact]
    public async Task Without_hashes_a_record_knows_nothing_of_the_content()
    {
        using var provider = new ScriptedClient();
        await provider.AsBuilder().UseAiGovernance(Register.Example, new AiGovernanceOptions { Clock = Options.Clock, HashContent = false }, _sink).Build().ForUseCase("minutes").GetResponseAsync("Hello");
        var record = Assert.Single(_sink.Records);
        Assert.Null(record.InputHash);
        Assert.Null(record.OutputHash);
    }

    private IChatClient Governed(IChatClient provider) => provider.AsBuilder().UseAiGovernance(Register.Example, Options, _sink).Build();
}
