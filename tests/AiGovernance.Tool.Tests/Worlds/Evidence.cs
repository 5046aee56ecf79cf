using System.Text;

namespace AiGovernance.Tool.Tests.Worlds;

/// <summary>What a month of the company leaves behind: decisions of its recruiters and records of its calls.</summary>
internal static class Evidence
{
    private static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Thirty recommendations on applications; recruiters follow all but two.</summary>
    public static void WriteJournal(string path) => JournalLines.Write(path, Enumerable.Range(0, 30).SelectMany(i =>
    {
        var time = Start.AddHours(i * 5);
        var proposal = new ValidationRecord { Action = RecordedAction.Propose, RecommendationId = $"r{i}", UseCaseId = "cv-screening", PointId = "read-application", OutputHash = ContentHash.Of($"{i}"), RecordedAt = time };
        var decision = proposal with
        {
            Action = i is 4 or 17 ? RecordedAction.Modify : RecordedAction.Accept,
            Status = RecommendationStatus.Accepted,
            RoleId = i % 5 == 0 ? "hr-director" : "recruiter",
            ValidatorId = "0123456789abcdef0123456789abcdef",
            RecordedAt = time.AddSeconds(80 + (i % 7 * 15)),
        };
        return new[] { proposal, decision };
    }));

    /// <summary>Calls as declared, one to another address, one of an entry that is not decided on, one of nobody.</summary>
    public static void WriteCalls(string path) => File.WriteAllText(path, string.Concat(new[]
    {
        Call("meeting-minutes", 3), Call("meeting-minutes", 5), Call("product-descriptions", 5), Call("cv-screening", 9), Call("support-chatbot", 10),
        Call("product-descriptions", 12) with { Host = "api.openai.com", ServiceId = null },
        Call("returns-analysis", 16),
        Call(null, 17) with { Host = "api.deepl.com", ServiceId = null, Provider = "deepl", RequestedModel = null },
    }.Select(record => Encoding.UTF8.GetString(record.ToUtf8Json()) + "\n")));

    private static AiCallRecord Call(string? useCase, int day) => new()
    {
        StartedAt = new DateTimeOffset(2026, 11, day, 12, 0, 0, TimeSpan.Zero),
        UseCaseId = useCase,
        Operation = "chat",
        Outcome = AiCallOutcome.Completed,
        ServiceId = "azure-openai",
        Provider = "openai",
        Host = "lemaire-ia.openai.azure.com",
        RequestedModel = "gpt-4.1",
        InputTokens = 900,
        OutputTokens = 200,
        DurationMs = 850,
    };
}
