using AiGovernance.Structure;

namespace AiGovernance.Editing;

/// <summary>What a call in code tells of the AI service behind it.</summary>
/// <param name="Name">The library, the provider of an address, or the organisation's own wrapper.</param>
internal sealed record CalledService(string Name)
{
    /// <summary>Who receives the data, or null where the call does not tell.</summary>
    public string? Provider { get; init; }

    /// <summary>The model, or null where code does not show one.</summary>
    public string? Model { get; init; }

    /// <summary><c>cloud</c>, <c>local</c>, or null where that is open.</summary>
    public string? Deployment { get; init; }

    /// <summary>The hosts by which a register may name the service; the first is the one called. None for a call through a library.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The packages by which a register may name the service; the first is the one called.</summary>
    public IReadOnlyList<string> Packages { get; init; } = [];

    /// <summary>The .NET types by which a register may name the service.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>The service that a call's properties tell of, by the names of <see cref="CallProperties"/>; null if they tell of none.</summary>
    public static CalledService? From(IReadOnlyDictionary<string, string?> properties)
    {
        return Value(CallProperties.Service) is not { } name ? null : new CalledService(name)
        {
            Provider = Value(CallProperties.Provider),
            Deployment = Value(CallProperties.Deployment),
            Hosts = Values(CallProperties.Hosts),
            Packages = Values(CallProperties.Packages),
            Types = Values(CallProperties.Types),
        };

        string? Value(string key) => properties.TryGetValue(key, out string? value) ? value : null;

        string[] Values(string key) => Value(key)?.Split(CallProperties.Separator) ?? [];
    }

    /// <summary>Whether the register's service is this one, by what it says of itself.</summary>
    public bool Is(ServiceSummary service)
        => service.TypeNames.Any(type => Types.Contains(type))
            || service.PackageIds.Any(package => Packages.Contains(package, StringComparer.OrdinalIgnoreCase))
            || service.EndpointHosts.Any(host => Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));
}
