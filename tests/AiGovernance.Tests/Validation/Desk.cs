namespace AiGovernance.Tests.Validation;

/// <summary>A use case with one validation point, its journal, and the people who decide there.</summary>
internal sealed class Desk : IDisposable
{
    public const string UseCase = "invoices";

    public const string Point = "book";

    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private readonly FileValidationJournal _journal;

    public Desk(ValidationPoint point, UseCaseStatus status = UseCaseStatus.InProduction, Func<HumanValidation, HumanValidation>? change = null, ManualClock? clock = null, MemoryStorage? storage = null)
    {
        Clock = clock ?? new ManualClock();
        Storage = storage ?? new MemoryStorage();
        _journal = new FileValidationJournal(Storage);
        Register = RegisterWith(point, status, change);
        Validation = new HumanValidationService(Register, _journal, new HumanValidationOptions { Clock = Clock.GetUtcNow });
    }

    public static Validator Anna { get; } = Person("anna", "accountant");

    public static Validator Bruno { get; } = Person("bruno", "accountant");

    public static Validator Chloe { get; } = Person("chloe", "accountant", "director");

    public static Validator David { get; } = Person("david", "director");

    public static Validator Emma { get; } = Person("emma", "controller");

    public static ValidationPoint OnePerson { get; } = new() { Id = Point, Decision = "Booking", Validators = new Validators { RoleIds = ["accountant"] } };

    public static ValidationPoint TwoPersons { get; } = OnePerson with { Validators = new Validators { RoleIds = ["accountant"], MinimumPersons = 2 } };

    public static ValidationPoint TwoRoles { get; } = OnePerson with { Validators = new Validators { RoleIds = ["accountant", "director"], MinimumPersons = 2 } };

    public AiRegister Register { get; }

    public ManualClock Clock { get; }

    public MemoryStorage Storage { get; }

    public IValidationJournal Journal => _journal;

    public HumanValidationService Validation { get; }

    public static Validator Person(string name, params string[] roles) => Validator.Create(name, Key, roles);

    public AiRecommendation<string> Recommend(string text = "Pay 120 €", RecommendationOrigin? origin = null)
        => AiRecommendation.For(UseCase, Point, text, (origin ?? new RecommendationOrigin()) with { CreatedAt = Clock.Now });

    public async Task<IReadOnlyList<ValidationRecord>> RecordsAsync()
    {
        var records = new List<ValidationRecord>();
        await foreach (var record in _journal.ReadAsync())
        {
            records.Add(record);
        }

        return records;
    }

    public Task<IReadOnlyList<PendingValidation>> PendingAsync(Validator? validator = null) => ListAsync(Validation.GetPendingAsync(validator: validator));

    public Task<IReadOnlyList<PendingValidation>> OverdueAsync() => ListAsync(Validation.GetOverdueAsync());

    /// <summary>The act is refused for this reason, in both languages, and nothing is recorded of it.</summary>
    public async Task RefusesAsync(HumanValidationViolation violation, Func<Task> act)
    {
        byte[] before = Storage.Content;
        var exception = await Assert.ThrowsAsync<HumanValidationException>(act);
        Assert.Equal(violation, exception.Violation);
        Assert.Equal(before, Storage.Content);
    }

    public void Dispose() => _journal.Dispose();

    private static async Task<IReadOnlyList<PendingValidation>> ListAsync(IAsyncEnumerable<PendingValidation> items)
    {
        var list = new List<PendingValidation>();
        await foreach (var item in items)
        {
            list.Add(item);
        }

        return list;
    }

    private static AiRegister RegisterWith(ValidationPoint point, UseCaseStatus status, Func<HumanValidation, HumanValidation>? change)
    {
        var validation = new HumanValidation { Points = [point], Oversight = new Oversight { OverseerRoleIds = ["controller"] } };
        return new AiRegister
        {
            SchemaVersion = "1.0",
            Organisation = new Organisation { Name = "Test" },
            UseCases = [new AiUseCase { Id = UseCase, Title = "Invoices", Status = status, OwnerRoleId = "director", HumanValidation = change is null ? validation : change(validation) }],
        };
    }
}
