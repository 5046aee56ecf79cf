using AiGovernance.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>One instance of an application that validates: its service, its journal, its people.</summary>
internal sealed class Desk(ServiceProvider services, bool isBulkAllowed) : IAsyncDisposable
{
    private const string Reason = "\"Zoë\" \\ said\nyes \u0000 🙂";

    public DatabaseValidationJournal Journal { get; } = services.GetRequiredService<DatabaseValidationJournal>();

    public HumanValidationService Validation { get; } = new(BookingDesk.Register(isBulkAllowed), services.GetRequiredService<IValidationJournal>());

    public static AiRecommendation<string> Recommend(string text = "Pay 120 €") => AiRecommendation.For(BookingDesk.UseCase, BookingDesk.Point, text);

    public Task<HumanDecision<string>> AcceptAsync(AiRecommendation<string> recommendation, string person)
        => Validation.AcceptAsync(recommendation, BookingDesk.Person(person), Reason);

    /// <summary>Decides as fast as it can on several threads, and says of each decision that it is acknowledged.</summary>
    public Task DecideAsync(int workers, int decisions, string team, Action<string> acknowledge)
        => BookingDesk.DecideAsync(Validation, workers, decisions, acknowledge, team, Reason);

    public async Task<IReadOnlyList<ValidationRecord>> RecordsAsync()
    {
        var records = new List<ValidationRecord>();
        await foreach (var record in Journal.ReadAsync())
        {
            records.Add(record);
        }

        return records;
    }

    public async Task<byte[]> ExportAsync()
    {
        using var stream = new MemoryStream();
        await Journal.ExportAsync(stream);
        return stream.ToArray();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
