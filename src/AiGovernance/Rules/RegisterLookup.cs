namespace AiGovernance;

/// <summary>Finds what a use case refers to. An id that points to nothing is AIG1006's affair.</summary>
internal sealed class RegisterLookup
{
    private readonly Dictionary<string, Role> _roles;
    private readonly Dictionary<string, Vendor> _vendors;
    private readonly Dictionary<string, AiService> _services;
    private readonly Dictionary<string, Training> _trainings;

    public RegisterLookup(AiRegister register)
    {
        _roles = ById(register.Roles, role => role.Id);
        _vendors = ById(register.Vendors, vendor => vendor.Id);
        _services = ById(register.Services, service => service.Id);
        _trainings = ById(register.Trainings, training => training.Id);
    }

    public IEnumerable<AiService> Services => _services.Values;

    public Role? Role(string? id) => Get(_roles, id);

    public Vendor? Vendor(string? id) => Get(_vendors, id);

    public AiService? Service(string? id) => Get(_services, id);

    public Training? Training(string? id) => Get(_trainings, id);

    /// <summary>The services of a use case that the register declares.</summary>
    public IEnumerable<AiService> ServicesOf(AiUseCase useCase)
        => (useCase.Ai?.ServiceIds ?? []).Select(Service).OfType<AiService>();

    private static T? Get<T>(Dictionary<string, T> elements, string? id)
        where T : class
        => id is not null && elements.TryGetValue(id, out var element) ? element : null;

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T>? elements, Func<T, string> id)
    {
        var result = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var element in elements ?? [])
        {
            if (id(element) is { } key && !result.ContainsKey(key))
            {
                result.Add(key, element);
            }
        }

        return result;
    }
}
