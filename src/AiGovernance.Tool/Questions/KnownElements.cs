namespace AiGovernance.Tool.Questions;

/// <summary>What the register has already: the ids that are taken, and the elements that an answer may name.</summary>
internal sealed class KnownElements
{
    private readonly Dictionary<string, IReadOnlyList<AnswerChoice>> _lists = new(StringComparer.Ordinal);

    /// <param name="register">The register; null for a new one.</param>
    public KnownElements(AiRegister? register)
    {
        UseCaseIds = (register?.UseCases ?? []).Select(useCase => useCase.Id).ToHashSet();
        Language = register?.Language;
        _lists["roles"] = [.. register?.Roles?.Select(role => new AnswerChoice(role.Id, role.Title)) ?? []];
        _lists["vendors"] = [.. register?.Vendors?.Select(vendor => new AnswerChoice(vendor.Id, vendor.LegalName)) ?? []];
        _lists["services"] = [.. register?.Services?.Select(service => new AnswerChoice(service.Id, service.Name)) ?? []];
        _lists["trainings"] = [.. register?.Trainings?.Select(training => new AnswerChoice(training.Id, training.Title)) ?? []];
    }

    public IReadOnlySet<string> UseCaseIds { get; }

    public string? Language { get; }

    public IReadOnlyList<AnswerChoice> Of(string list) => _lists[list];
}
