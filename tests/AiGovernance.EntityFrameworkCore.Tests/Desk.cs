using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.EntityFrameworkCore.Tests;

/// <summary>One instance of an application that validates: its service, its journal, its people.</summary>
internal sealed class Desk(ServiceProvider services, bool isBulkAllowed) : IAsyncDisposable
{
    public const string UseCase = "invoices";

    public const string Point = "book";

    public DatabaseValidationJournal Journal { get; } = services.GetRequiredService<DatabaseValidationJournal>();

    public HumanValidationService Validation { get; } = new(Register(isBulkAllowed), services.GetRequiredService<IValidationJournal>());

    public static Validator Person(string name) => Validator.Create(name, new byte[32], "accountant");

    public static AiRecommendation<string> Recommend(string text = "Pay 120 €") => AiRecommendation.For(UseCase, Point, text);

    public Task<HumanDecision<string>> AcceptAsync(AiRecommendation<string> recommendation, string person)
        => Validation.AcceptAsync(recommendation, Person(person), "\"Zoë\" \\ said\nyes \u0000 🙂");

    /// <summary>Decides as fast as it can on several threads, and says of each decision that it is acknowledged.</summary>
    public Task DecideAsync(int workers, int decisions, string team, Action<string> acknowledge)
        => Task.WhenAll(Enumerable.Range(0, workers).Select(worker => Task.Run(async () =>
        {
            for (int i = worker; i < decisions; i += workers)
            {
                var decision = await AcceptAsync(Recommend($"Invoice {i}"), $"{team} {worker}");
                acknowledge($"{decision.Record.RecommendationId} {decision.Record.Sequence}");
            }
        })));

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

    private static AiRegister Register(bool isBulkAllowed) => new()
    {
        SchemaVersion = "1.0",
        Organisation = new Organisation { Name = "Test" },
        UseCases =
        [
            new AiUseCase
            {
                Id = UseCase,
                Title = "Invoices",
                Status = UseCaseStatus.InProduction,
                HumanValidation = new HumanValidation { Points = [new ValidationPoint { Id = Point, Validators = new Validators { RoleIds = ["accountant"] }, BulkApprovalAllowed = isBulkAllowed }] },
            },
        ],
    };
}
