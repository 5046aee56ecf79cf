using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>The use cases and services of a register by id; a broken register gives those that could be read.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<string, UseCaseSummary> _useCases = [];
    private readonly Dictionary<string, ServiceSummary> _services = [];

    public RegisterIndex(IReadOnlyList<RegisterFile> files)
    {
        IsComplete = files.Count > 0 && files.All(file => file.Json.Error is null);
        foreach (var file in files)
        {
            foreach (var useCase in file.Json.Root["useCases"].Items)
            {
                Add(file, useCase);
            }

            foreach (var service in file.Json.Root["services"].Items)
            {
                Add(service);
            }
        }
    }

    /// <summary>False if a file could not be read to its end: then an id that is not here may still be in the register.</summary>
    public bool IsComplete { get; }

    public IEnumerable<string> Ids => _useCases.Keys;

    public IEnumerable<UseCaseSummary> UseCases => _useCases.Values;

    public IEnumerable<ServiceSummary> Services => _services.Values;

    public UseCaseSummary? Find(string id) => _useCases.TryGetValue(id, out var useCase) ? useCase : null;

    /// <summary>The services of a use case; none if it names none or one that the register does not have, because then nothing is known.</summary>
    public IReadOnlyList<ServiceSummary> ServicesOf(UseCaseSummary useCase)
    {
        var services = new List<ServiceSummary>();
        foreach (string id in useCase.ServiceIds)
        {
            if (!_services.TryGetValue(id, out var service))
            {
                return [];
            }

            services.Add(service);
        }

        return services;
    }

    private void Add(RegisterFile file, JsonNode useCase)
    {
        if (useCase["id"].StringOrNull is { } id && !_useCases.ContainsKey(id))
        {
            _useCases.Add(id, new UseCaseSummary(
                id, useCase["title"].StringOrNull ?? id, useCase["status"].StringOrNull, Strings(useCase["ai"]["serviceIds"]), file, useCase["id"], useCase["code"])
            {
                Validation = RequiredValidation.Of(useCase["humanValidation"]),
            });
        }
    }

    private void Add(JsonNode service)
    {
        if (service["id"].StringOrNull is { } id && !_services.ContainsKey(id))
        {
            _services.Add(id, new ServiceSummary(
                id,
                service["kind"].StringOrNull,
                service["model"]["name"].StringOrNull,
                service["model"]["version"].StringOrNull,
                Strings(service["endpointHosts"]),
                Strings(service["packageIds"]),
                Strings(service["typeNames"])));
        }
    }

    internal static IReadOnlyList<string> Strings(JsonNode array)
    {
        var strings = new List<string>();
        foreach (var item in array.Items)
        {
            if (item.StringOrNull is { } text)
            {
                strings.Add(text);
            }
        }

        return strings;
    }
}
