using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>What code needs to know of a use case: no more than the compiler asks for.</summary>
internal sealed record UseCaseSummary(string Id, string Title, string? Status, IReadOnlyList<string> ServiceIds)
{
    /// <summary>Decided against, stopped or ended: it may not be used.</summary>
    public bool IsInactive => Status is "rejected" or "suspended" or "retired";

    /// <summary>Not decided yet: only tests may use it.</summary>
    public bool IsUnapproved => Status is "proposed" or "assessment";
}

/// <summary>The use cases of a register by id; a broken register gives those that could be read.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<string, UseCaseSummary> _useCases = [];

    public RegisterIndex(IReadOnlyList<RegisterFile> files)
    {
        IsComplete = files.Count > 0 && files.All(file => file.Json.Error is null);
        foreach (var file in files)
        {
            foreach (var useCase in file.Json.Root["useCases"].Items)
            {
                Add(useCase);
            }
        }
    }

    /// <summary>False if a file could not be read to its end: then an id that is not here may still be in the register.</summary>
    public bool IsComplete { get; }

    public IEnumerable<string> Ids => _useCases.Keys;

    public UseCaseSummary? Find(string id) => _useCases.TryGetValue(id, out var useCase) ? useCase : null;

    private void Add(JsonNode useCase)
    {
        if (useCase["id"].StringOrNull is not { } id || _useCases.ContainsKey(id))
        {
            return;
        }

        var services = new List<string>();
        foreach (var service in useCase["ai"]["serviceIds"].Items)
        {
            if (service.StringOrNull is { } serviceId)
            {
                services.Add(serviceId);
            }
        }

        _useCases.Add(id, new UseCaseSummary(id, useCase["title"].StringOrNull ?? id, useCase["status"].StringOrNull, services));
    }
}
