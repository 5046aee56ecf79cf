namespace AiGovernance;

/// <summary>What the register says of one use case that concerns calls, made ready to be compared.</summary>
internal sealed class DeclaredUseCase
{
    // There the owner of a deployment chooses its name freely.
    private const string HostsOfDeployments = ".azure.com";

    private readonly DeclaredService[] _services;
    private readonly string[] _registeredModels;
    private readonly bool _isComplete;

    public DeclaredUseCase(AiUseCase useCase, RegisterLookup register)
    {
        Entry = useCase;
        _services = [.. register.ServicesOf(useCase).Select(service => new DeclaredService(service))];
        _registeredModels = [.. register.Services.Select(service => service.Model?.Name).OfType<string>()];
        _isComplete = _services.Length > 0 && _services.Length == useCase.Ai?.ServiceIds?.Count;
    }

    public AiUseCase Entry { get; }

    public string ServiceIds => string.Join(", ", _services.Select(service => service.Id));

    public string Models => string.Join(", ", _services.Select(service => service.Model).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether every service says its hosts, and none of them is this one.</summary>
    public bool ExcludesHost(string host)
        => _isComplete && Array.TrueForAll(_services, service => service.HasHosts && !service.IsAt(host));

    /// <summary>
    /// Whether every service which the call may reach says its model, and none of them this one. The name of a deployment
    /// says something only if it is the model of another service of the register.
    /// </summary>
    public bool ExcludesModel(AiCallTarget target)
        => _isComplete
            && target.Model is { Length: > 0 } model
            && Array.TrueForAll(Reachable(target.Host), service => service.Model is not null && !service.HasModel(model))
            && (target.Host?.EndsWith(HostsOfDeployments, StringComparison.Ordinal) != true || NamesAnotherModel(model));

    /// <summary>The only service that the call can have reached, or null.</summary>
    public string? ServiceOf(AiCallTarget target)
    {
        var services = Reachable(target.Host);
        if (services.Length > 1 && target.Model is { } model)
        {
            services = Array.FindAll(services, service => service.HasModel(model)) is { Length: > 0 } named ? named : services;
        }

        return _isComplete && services.Length == 1 ? services[0].Id : null;
    }

    private bool NamesAnotherModel(string deployment)
        => Array.Exists(_registeredModels, model => ModelName.IsDeploymentOf(deployment, model))
            && !Array.Exists(_services, service => service.Model is { } own && ModelName.IsDeploymentOf(deployment, own));

    private DeclaredService[] Reachable(string? host)
    {
        if (host is null || _services.Length == 1)
        {
            return _services;
        }

        var there = Array.FindAll(_services, service => service.IsAt(host));
        return there.Length > 0 ? there : Array.FindAll(_services, service => !service.HasHosts);
    }

    private sealed class DeclaredService(AiService service)
    {
        private readonly Glob[] _hosts = [.. (service.EndpointHosts ?? []).Select(host => new Glob(HostName.Of(host)))];

        public string Id => service.Id;

        public string? Model { get; } = service.Model?.Name is { Length: > 0 } name ? name : null;

        public bool HasHosts => _hosts.Length > 0;

        public bool IsAt(string host) => Glob.AnyMatches(_hosts, host);

        public bool HasModel(string model) => Model is not null && ModelName.Means(model, Model, service.Model?.Version);
    }
}
