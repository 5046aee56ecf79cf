using AiGovernance;
using AiGovernance.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public static class DatabaseSetup
{
    public static void Add(IServiceCollection services, string connectionString)
    {
        services.AddValidationJournal(journal => journal.UsePostgreSql(connectionString)); // or UseSqlite("Data Source=…")
        services.AddAiGovernance(); // of AiGovernance.Extensions.AI: register and IHumanValidation
    }

    public static async Task NightlyAsync(DatabaseValidationJournal journal, JournalAnchor lastAnchor)
    {
        await journal.PurgeAsync(DateTimeOffset.UtcNow.AddYears(-2), "retention P2Y of the entry");
        JournalVerification verification = await journal.VerifyAsync(lastAnchor);
        if (!verification.IsIntact)
        {
            throw new InvalidOperationException($"{verification.Problems.Count} problems in the journal");
        }

        (await journal.GetAnchorAsync()).Save("/mnt/dpo/anchor.json");
    }
}
