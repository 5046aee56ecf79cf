namespace AiGovernance.Extensions.AI.Tests;

/// <summary>A register with a use case in each state, and services with and without keys.</summary>
internal static class Register
{
    public static readonly DateTimeOffset Today = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static AiRegister Example { get; } = new()
    {
        SchemaVersion = "1.0",
        Organisation = new Organisation { Name = "Test" },
        Services =
        [
            new AiService { Id = "openai-eu", Name = "OpenAI", EndpointHosts = ["https://eu.api.openai.example/v1"], Model = new AiModel { Name = "gpt-4o", Version = "2024-08-06" } },
            new AiService { Id = "azure", Name = "Azure", EndpointHosts = ["*.azure.example"], Model = new AiModel { Name = "minutes-deployment" } },
            new AiService { Id = "deployment", Name = "Azure", EndpointHosts = ["*.openai.azure.com"], Model = new AiModel { Name = "gpt-3.5-turbo" } },
            new AiService { Id = "unnamed", Name = "Something" },
        ],
        UseCases =
        [
            UseCase("minutes", UseCaseStatus.InProduction, "openai-eu"),
            UseCase("two-services", UseCaseStatus.Pilot, "openai-eu", "azure"),
            UseCase("any-service", UseCaseStatus.Approved, "openai-eu", "unnamed"),
            UseCase("on-azure", UseCaseStatus.Approved, "deployment"),
            UseCase("no-service", UseCaseStatus.Approved),
            UseCase("dangling", UseCaseStatus.Approved, "openai-eu", "nowhere"),
            UseCase("proposed", UseCaseStatus.Proposed),
            UseCase("assessment", UseCaseStatus.Assessment),
            UseCase("rejected", UseCaseStatus.Rejected),
            UseCase("suspended", UseCaseStatus.Suspended),
            UseCase("retired", UseCaseStatus.Retired),
            UseCase("due-today", UseCaseStatus.InProduction) with { ReviewDueOn = new IsoDate(2026, 11, 25) },
            UseCase("overdue", UseCaseStatus.InProduction) with { ReviewDueOn = new IsoDate(2026, 11, 20) },
            UseCase("proposed-overdue", UseCaseStatus.Proposed) with { ReviewDueOn = new IsoDate(2026, 11, 20) },
        ],
    };

    private static AiUseCase UseCase(string id, UseCaseStatus status, params string[] services)
        => new() { Id = id, Title = id, Status = status, Ai = new AiFacts { ServiceIds = services } };
}
