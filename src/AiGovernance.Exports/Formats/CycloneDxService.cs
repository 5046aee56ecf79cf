using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>A service with the use cases that call it.</summary>
internal sealed record CycloneDxService(RegisterView Register, AiService Service, Vendor? Vendor, IReadOnlyList<UseCaseView> UseCases)
{
    public string ServiceRef => "service:" + PlainText.OneLine(Service.Id);

    public string ModelRef => "model:" + PlainText.OneLine(Service.Id);

    public string Name => PlainText.OneLine(Service.Name ?? "") is { Length: > 0 } name ? name : Register.Texts.Missing;

    /// <summary>Whether the organisation runs it itself: then it is no service of another.</summary>
    public bool IsOwn => Service.VendorId is null && Service.Kind is AiServiceKind.SelfHostedModel or AiServiceKind.Library;

    public bool HasModel => !string.IsNullOrWhiteSpace(Service.Model?.Name) || IsOwn;

    public IEnumerable<string> Endpoints => (Service.EndpointHosts ?? [])
        .Where(host => Uri.CheckHostName(host) is UriHostNameType.Dns or UriHostNameType.IPv4)
        .Select(host => "https://" + host);

    public IReadOnlyList<DataCategory> SentData => [.. UseCases
        .SelectMany(useCase => useCase.Data?.DataCategories ?? [])
        .Where(use => use.SentToService == true)
        .Select(use => use.Category)
        .OfType<DataCategory>()
        .Distinct()];

    public IReadOnlyList<(string Name, string? Value)> Properties =>
    [
        .. UseCases.Select(useCase => ("useCase", (string?)PlainText.OneLine(useCase.UseCase.Id))),
        ("kind", Service.Kind is { } kind ? Vocabulary.WordOf(kind) : null),
        .. (Service.Regions ?? []).Select(region => ("region", (string?)region)),
        ("providerRetention", Service.ProviderRetention?.ToString()),
        ("trainingUse", Service.TrainingUse?.Value is { } answer ? Vocabulary.WordOf(answer) : null),
        ("processorContract", Vendor?.Dpa?.Status is { } status ? Vocabulary.WordOf(status) : null),
    ];

    public static CycloneDxService Of(RegisterView register, AiService service) => new(
        register,
        service,
        register.Lookup.Vendor(service.VendorId),
        [.. register.UseCases.Where(useCase => useCase.UseCase.Ai?.ServiceIds?.Contains(service.Id) == true)]);
}
