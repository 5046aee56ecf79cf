namespace AiGovernance.AspNetCore.Tests;

internal static class Registers
{
    public static AiRegister Desk(string? language = null, UseCaseStatus status = UseCaseStatus.InProduction) => new()
    {
        SchemaVersion = "1.0",
        Language = language,
        Organisation = new Organisation { Name = "Atelier <Lemaire> & Fils" },
        UseCases =
        [
            new AiUseCase
            {
                Id = "invoices",
                Title = "Invoices",
                Status = status,
                OwnerRoleId = "director",
                HumanValidation = new HumanValidation
                {
                    Points =
                    [
                        new ValidationPoint
                        {
                            Id = "book",
                            Decision = "Booking",
                            Validators = new Validators { RoleIds = ["accountant"] },
                            MaxDelay = IsoDuration.Parse("P1D"),
                        },
                        new ValidationPoint
                        {
                            Id = "pay",
                            Validators = new Validators { RoleIds = ["director", "treasurer"], MinimumPersons = 2 },
                            PermittedActions = [ValidationAction.Accept, ValidationAction.Reject, ValidationAction.Stop],
                            ReasonRequired = true,
                            MaterialShown = [ShownMaterial.Input, ShownMaterial.Output],
                            MinimumReviewTime = IsoDuration.Parse("PT10S"),
                        },
                    ],
                },
            },
            new AiUseCase { Id = "suspended", Title = "Suspended", Status = UseCaseStatus.Suspended },
            new AiUseCase { Id = "overdue", Title = "Overdue", Status = UseCaseStatus.InProduction, ReviewDueOn = new IsoDate(2026, 11, 1) },
        ],
    };
}
