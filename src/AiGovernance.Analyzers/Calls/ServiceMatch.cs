using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Tells whether a call goes to a service that its use case does not list. Only what the register itself says decides:
/// where one of the use case's services carries no key for such a call, it may be that one.
/// </summary>
internal sealed class ServiceMatch(Compilation compilation, RegisterIndex register, AiCatalogue catalogue)
{
    private readonly ConcurrentDictionary<(string Package, string Assembly), bool> _uses = new();

    // Libraries that reach any provider: to be named with one says nothing against another.
    private readonly Lazy<AiSdk[]> _neutral = new(() => [.. catalogue.Sdks.Where(sdk => sdk.Provider is null && sdk.Deployment != CatalogueWords.Local)]);

    private readonly Lazy<Dictionary<string, IAssemblySymbol>> _references = new(() => compilation.SourceModule.ReferencedAssemblySymbols
        .GroupBy(assembly => assembly.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase));

    public bool IsOther(AiCall call, UseCaseSummary useCase)
    {
        var services = register.ServicesOf(useCase);
        if (services.Count == 0 || !register.IsComplete)
        {
            return false;
        }

        if (call.IsEndpoint)
        {
            return call.Host is { } host && services.All(service => service.EndpointHosts.Count > 0 && !service.EndpointHosts.Any(own => IsHost(own, host)));
        }

        if (services.Any(service => Covers(service, call)))
        {
            return false;
        }

        // The abstraction says nothing of who is behind it; only another service that claims the very type does.
        return call.Provider is null
            ? services.All(service => service.TypeNames.Count > 0) && register.Services.Any(service => HasType(service, call))
            : services.All(service => service.PackageIds.Any(package => !IsNeutral(package)) || service.TypeNames.Any(type => !IsOfNeutral(type)));
    }

    /// <summary>What the call tells of its service, by the names of <see cref="CallProperties"/>.</summary>
    public ImmutableDictionary<string, string?> Properties(AiCall call)
    {
        // The register may name a host by a wildcard. A package of it also speaks for the assemblies it builds on, but not
        // for an abstraction that all build on.
        string? host = call.Host;
        var hosts = host is null ? [] : register.Services.SelectMany(service => service.EndpointHosts).Where(own => IsHost(own, host)).Prepend(host);
        var packages = call.Provider is null ? [] : register.Services.SelectMany(service => service.PackageIds).Where(package => IsOneOrUses(package, call));
        string? deployment = call.IsEndpoint
            ? catalogue.Endpoints.Find(call.Member)?.Deployment
            : catalogue.Sdks.FirstOrDefault(sdk => sdk.Name == call.Service)?.Deployment;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(CallProperties.Service, call.Service);
        Add(CallProperties.Provider, call.Provider);
        Add(CallProperties.Deployment, deployment);
        AddList(CallProperties.Hosts, hosts);
        AddList(CallProperties.Packages, call.Packages.Concat(packages));
        AddList(CallProperties.Types, call.Types);
        return properties.ToImmutable();

        void AddList(string name, IEnumerable<string> values)
            => Add(name, string.Join(CallProperties.Separator.ToString(), values.Distinct(StringComparer.OrdinalIgnoreCase)));

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                properties.Add(name, value);
            }
        }
    }

    private bool IsNeutral(string package)
        => Array.Exists(_neutral.Value, sdk => string.Equals(sdk.Name, package, StringComparison.OrdinalIgnoreCase) || sdk.Packages.Contains(package, StringComparer.OrdinalIgnoreCase) || sdk.Assemblies.Contains(package, StringComparer.OrdinalIgnoreCase));

    private bool IsOfNeutral(string type) => Array.Exists(_neutral.Value, sdk => type.StartsWith(sdk.Name + ".", StringComparison.Ordinal));

    private bool Covers(ServiceSummary service, AiCall call)
        => HasType(service, call) || service.PackageIds.Any(package => IsOneOrUses(package, call));

    private bool IsOneOrUses(string package, AiCall call)
        => call.Packages.Any(assembly => _uses.GetOrAdd((package, assembly), key => IsOrUses(key.Package, key.Assembly)));

    private static bool HasType(ServiceSummary service, AiCall call) => service.TypeNames.Any(call.Types.Contains);

    // Azure.AI.OpenAI hands out the clients of OpenAI: a package speaks for the assemblies it builds on.
    private bool IsOrUses(string package, string assembly)
    {
        if (string.Equals(package, assembly, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { package };
        var open = new Queue<string>(seen);
        while (open.Count > 0)
        {
            if (!_references.Value.TryGetValue(open.Dequeue(), out var symbol))
            {
                continue;
            }

            foreach (var reference in symbol.Modules.SelectMany(module => module.ReferencedAssemblies))
            {
                if (string.Equals(reference.Name, assembly, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                if (seen.Add(reference.Name))
                {
                    open.Enqueue(reference.Name);
                }
            }
        }

        return false;
    }

    // Either side may have a wildcard: the register for its resources, the code for what it composes.
    private static bool IsHost(string own, string host)
    {
        string registered = HostName.Of(own);
        return new Glob(registered).IsMatch(host) || new Glob(host).IsMatch(registered);
    }
}
