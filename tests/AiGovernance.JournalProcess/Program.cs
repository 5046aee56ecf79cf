using AiGovernance;

// Decides as fast as it can on several threads, and says of each decision that it has it: "id sequence".
var register = new AiRegister
{
    SchemaVersion = "1.0",
    Organisation = new Organisation { Name = "Test" },
    UseCases =
    [
        new AiUseCase
        {
            Id = "invoices",
            Title = "Invoices",
            Status = UseCaseStatus.InProduction,
            HumanValidation = new HumanValidation { Points = [new ValidationPoint { Id = "book", Validators = new Validators { RoleIds = ["accountant"] }, BulkApprovalAllowed = true }] },
        },
    ],
};
using var journal = FileValidationJournal.Open(args[0]);
var validation = new HumanValidationService(register, journal);
using var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
await output.WriteLineAsync("ready");
await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
{
    var validator = Validator.Create($"person {worker}", new byte[32], "accountant");
    while (true)
    {
        var decision = await validation.AcceptAsync(AiRecommendation.For("invoices", "book", "Invoice"), validator);
        await output.WriteLineAsync($"{decision.Record.RecommendationId} {decision.Record.Sequence}");
    }
})));
