using System.Text.Json;

namespace AiGovernance.Tool.Tests;

public sealed class JournalTests : IDisposable
{
    private const string Register = """
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "T" },
          "roles": [{ "id": "recruiter", "title": "Recruiter" }],
          "useCases": [{ "id": "cv-screening", "title": "CV", "status": "pilot", "humanValidation": { "automationBiasMonitoring": { "alertBelow": 0.05 } } }]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "text")]
    [InlineData("fr", "text")]
    [InlineData("en", "json")]
    public async Task An_intact_journal_is_confirmed(string language, string format)
    {
        Write(3);
        var run = await Aigov.RunAsync(_folder.Path, "journal", "verify", "validation.jsonl", "--lang", language, "--format", format);
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, $"intact_{format}_{language}");
    }

    [Theory]
    [InlineData("en", "text")]
    [InlineData("fr", "text")]
    [InlineData("en", "json")]
    public async Task What_was_done_to_a_journal_is_said_with_its_place(string language, string format)
    {
        string path = Write(12);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "journal", "verify", "validation.jsonl", "--write-anchor", "anchor.json")).ExitCode);
        var lines = (await File.ReadAllLinesAsync(path)).ToList();
        lines[1] = lines[1].Replace("\"accept\"", "\"reject\"", StringComparison.Ordinal);
        lines[9] = "{}";
        lines.RemoveRange(22, 2);
        lines.RemoveRange(14, 2);
        lines.RemoveAt(12);
        lines.Insert(7, lines[3]);
        (lines[5], lines[6]) = (lines[6], lines[5]);
        await File.WriteAllTextAsync(path, string.Concat(lines.Select(line => line + "\n")) + "{\"v\"");

        var run = await Aigov.RunAsync(_folder.Path, "journal", "verify", "validation.jsonl", "--anchor", "anchor.json", "--lang", language, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Error);
        Snapshot.Match(run.Output, $"tampered_{format}_{language}");
    }

    [Theory]
    [InlineData("en", "text")]
    [InlineData("fr", "text")]
    [InlineData("en", "json")]
    public async Task Statistics_are_judged_by_the_register(string language, string format)
    {
        Write(130, rejected: 3);
        _folder.Write("ai-register.json", Register);
        var run = await Aigov.RunAsync(_folder.Path, "journal", "stats", "validation.jsonl", "--register", "ai-register.json", "--lang", language, "--format", format);
        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output, $"stats_{format}_{language}");
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "journal", "stats", "validation.jsonl", "--register", "ai-register.json", "--fail-on", "error")).ExitCode);
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "journal", "stats", "validation.jsonl")).ExitCode);
    }

    [Fact]
    public async Task An_empty_journal_is_intact_and_has_no_statistics()
    {
        _folder.Write("validation.jsonl", "");
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "journal", "verify", "validation.jsonl")).ExitCode);
        using var json = JsonDocument.Parse((await Aigov.RunAsync(_folder.Path, "journal", "stats", "validation.jsonl", "--format", "json")).Output);
        Assert.Equal(0, json.RootElement.GetProperty("counts").GetArrayLength());
    }

    [Theory]
    [InlineData("verify", "none.jsonl")]
    [InlineData("stats", "none.jsonl")]
    [InlineData("verify", ".")]
    [InlineData("verify", "other.txt")]
    [InlineData("stats", "other.txt")]
    [InlineData("verify", "validation.jsonl", "--anchor", "other.txt")]
    [InlineData("verify", "validation.jsonl", "--anchor", "none.json")]
    [InlineData("stats", "validation.jsonl", "--register", "none.json")]
    public async Task Wrong_input_is_one_line(params string[] args)
    {
        Write(1);
        _folder.Write("other.txt", "Not a journal\n");
        (await Aigov.RunAsync(_folder.Path, ["journal", .. args])).FailsWithOneLine(2);
    }

    [Theory]
    [InlineData("verify", "en", "SQLite database")]
    [InlineData("stats", "fr", "base SQLite")]
    public async Task A_database_is_exported_first_and_the_error_says_how(string command, string language, string says)
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "validation.db"), [.. "SQLite format 3\0"u8, .. new byte[4080]]);
        var run = await Aigov.RunAsync(_folder.Path, "journal", command, "validation.db", "--lang", language);
        run.FailsWithOneLine(2);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Contains("sqlite3 \"validation.db\" \".output validation.jsonl\" \"SELECT line FROM validation_records ORDER BY sequence\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_option_points_to_the_help_of_the_command()
        => Assert.Contains("aigov journal verify --help", (await Aigov.RunAsync(_folder.Path, "journal", "verify", "--wrong", "--lang", "en")).Error);

    // Records as the library writes them, with times that are always the same.
    private string Write(int decisions, int rejected = 0)
    {
        string path = Path.Combine(_folder.Path, "validation.jsonl");
        var time = new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);
        var records = new List<ValidationRecord>();
        for (int i = 0; i < decisions; i++)
        {
            var proposal = new ValidationRecord { Action = RecordedAction.Propose, RecommendationId = $"r{i}", UseCaseId = "cv-screening", PointId = "read", OutputHash = ContentHash.Of($"{i}"), RecordedAt = time };
            time = time.AddSeconds(90 + (i % 7));
            bool isNo = i < rejected;
            records.Add(proposal);
            records.Add(proposal with
            {
                Action = isNo ? RecordedAction.Reject : RecordedAction.Accept,
                Status = isNo ? RecommendationStatus.Rejected : RecommendationStatus.Accepted,
                RoleId = "recruiter",
                ValidatorId = "0123456789abcdef0123456789abcdef",
                RecordedAt = time,
            });
        }

        JournalLines.Write(path, records);
        return path;
    }
}
