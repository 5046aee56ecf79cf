namespace AiGovernance.Tests;

/// <summary>A use case with one validation point, at which invoices are booked, and people who decide there as fast as they can.</summary>
internal static class BookingDesk
{
    public const string UseCase = "invoices";

    public const string Point = "book";

    public static AiRegister Register(bool isBulkAllowed = true) => new()
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

    public static Validator Person(string name) => Validator.Create(name, new byte[32], "accountant");

    /// <summary>Decides with so many people at once, and says of each decision that it is acknowledged: "id sequence".</summary>
    public static Task DecideAsync(IHumanValidation validation, int people, int decisions, Action<string>? acknowledge = null, string team = "person", string? reason = null)
        => Task.WhenAll(Enumerable.Range(0, people).Select(number => Task.Run(async () =>
        {
            var person = Person($"{team} {number}");
            for (int i = number; i < decisions; i += people)
            {
                var decision = await validation.AcceptAsync(AiRecommendation.For(UseCase, Point, $"Invoice {i}"), person, reason);
                acknowledge?.Invoke($"{decision.Record.RecommendationId} {decision.Record.Sequence}");
            }
        })));
}
