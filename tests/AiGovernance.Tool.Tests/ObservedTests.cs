using System.Text.Json;

namespace AiGovernance.Tool.Tests;

public sealed class ObservedTests : IDisposable
{
    private const string Register = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "T" },
          "services": [{ "id": "openai-eu", "name": "OpenAI", "endpointHosts": ["eu.api.openai.example"], "model": { "name": "gpt-4o" } }],
          "useCases": [
            { "id": "minutes", "title": "Minutes", "status": "inProduction", "reviewDueOn": "2026-11-20", "ai": { "serviceIds": ["openai-eu"] } },
            { "id": "summaries", "title": "Summaries", "status": "pilot", "ai": { "serviceIds": ["openai-eu"] } },
            { "id": "draft", "title": "Draft", "status": "proposed" },
            { "id": "old", "title": "Old", "status": "retired", "retiredOn": "2026-11-10" }
          ]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public ObservedTests() => _folder.Write("ai-register.json", Register);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "text")]
    [InlineData("fr", "text")]
    [InlineData("en", "json")]
    public async Task What_was_called_is_compared_with_what_is_declared(string language, string format)
    {
        Write(
            "calls.jsonl",
            Call("minutes", 3),
            Call("minutes", 4) with { Outcome = AiCallOutcome.Failed, ErrorType = "System.IO.IOException", InputTokens = null, OutputTokens = null },
            Call("minutes", 5) with { Host = "api.elsewhere.example", ServiceId = null },
            Call("minutes", 6) with { RequestedModel = "gpt-4o-mini" },
            Call("minutes", 7) with { RequestedModel = "gpt-4o-mini" },
            Call("minutes", 21),
            Call("draft", 8) with { Outcome = AiCallOutcome.Refused, RuleId = "AIG0004", InputTokens = null, OutputTokens = null },
            Call("draft", 9),
            Call("old", 10),
            Call("old", 11),
            Call("minute", 12));
        Write("more.jsonl", Call(null, 13), Call("minutes", 22));

        var run = await Aigov.RunAsync(_folder.Path, "observed", "calls.jsonl", "more.jsonl", "--lang", language, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Snapshot.Match(run.Output, $"observed_{format}_{language}");
    }

    [Fact]
    public async Task Calls_as_declared_are_no_findings()
    {
        Write("calls.jsonl", Call("minutes", 3), Call("draft", 8) with { Outcome = AiCallOutcome.Refused, RuleId = "AIG0004" });
        var run = await Aigov.RunAsync(_folder.Path, "observed", "calls.jsonl", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal("summaries", Assert.Single(json.RootElement.GetProperty("notSeen").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Findings_count_from_the_severity_that_is_asked_for()
    {
        Write("calls.jsonl", Call("draft", 3));
        Assert.Equal(1, (await Aigov.RunAsync(_folder.Path, "observed", "calls.jsonl")).ExitCode);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "observed", "calls.jsonl", "--fail-on", "error")).ExitCode);
    }

    [Fact]
    public async Task A_line_that_is_no_record_is_named_and_the_others_are_read()
    {
        string path = Write("calls.jsonl", Call("minutes", 3));
        await File.AppendAllTextAsync(path, "{\"startedAt\":\n" + Line(Call("minutes", 4)) + "\n");
        var run = await Aigov.RunAsync(_folder.Path, "observed", "calls.jsonl", "--lang", "en", "--format", "json");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("aigov: calls.jsonl:2: this line is not a record of a call.\n", run.Error);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("calls").GetInt32());
    }

    [Theory]
    [InlineData("none.jsonl")]
    [InlineData(".")]
    [InlineData("calls.jsonl", "--register", "none.json")]
    public async Task Wrong_input_is_one_line(params string[] args)
    {
        Write("calls.jsonl", Call("minutes", 3));
        (await Aigov.RunAsync(_folder.Path, ["observed", .. args])).FailsWithOneLine(2);
    }

    private static AiCallRecord Call(string? useCase, int day) => new()
    {
        StartedAt = new DateTimeOffset(2026, 11, day, 12, 0, 0, TimeSpan.Zero),
        UseCaseId = useCase,
        Operation = "chat",
        Outcome = AiCallOutcome.Completed,
        ServiceId = "openai-eu",
        Provider = "openai",
        Host = "eu.api.openai.example",
        RequestedModel = "gpt-4o",
        InputTokens = 100,
        OutputTokens = 20,
        DurationMs = 12.5,
    };

    private static string Line(AiCallRecord record) => System.Text.Encoding.UTF8.GetString(record.ToUtf8Json());

    private string Write(string name, params AiCallRecord[] records) => _folder.Write(name, string.Concat(records.Select(record => Line(record) + "\n")));
}
