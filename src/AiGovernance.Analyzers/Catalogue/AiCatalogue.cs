using AiGovernance.Json;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>What is known of AI services in .NET: the embedded data file <c>ai-services.json</c>.</summary>
internal sealed class AiCatalogue
{
    private static readonly Lazy<AiCatalogue> LazyDefault = new(LoadEmbedded);

    private readonly AiSdk[] _sdks;

    private AiCatalogue(JsonNode root)
    {
        var rules = new List<AiCallRule>();
        foreach (var sdkNode in root["sdks"].Items)
        {
            var sdk = new AiSdk(
                sdkNode["name"].Text, sdkNode["provider"].StringOrNull, sdkNode["deployment"].Text, Strings(sdkNode["assemblies"]));
            foreach (var rule in sdkNode["rules"].Items)
            {
                rules.Add(new AiCallRule(
                    rule["id"].Text,
                    sdk,
                    rule["kind"].Text,
                    IsCore: rule["tier"].Text == "core",
                    Globs(rule["types"]),
                    Globs(rule["members"]),
                    Strings(rule["mustMatch"]),
                    Strings(rule["mustNotMatch"])));
            }
        }

        var endpoints = new List<AiEndpoint>();
        foreach (var endpoint in root["endpoints"].Items)
        {
            endpoints.Add(new AiEndpoint(
                endpoint["provider"].Text, endpoint["kind"].Text, endpoint["deployment"].Text, Globs(endpoint["hosts"]), Globs(endpoint["paths"])));
        }

        Rules = rules;
        _sdks = [.. rules.Select(rule => rule.Sdk).Distinct()];
        Endpoints = new AiEndpoints(endpoints);
    }

    public static AiCatalogue Default => LazyDefault.Value;

    public IReadOnlyList<AiCallRule> Rules { get; }

    public AiEndpoints Endpoints { get; }

    /// <summary>Whether an assembly belongs to a catalogued SDK: one with AI calls, or a companion of that name (<c>Microsoft.Extensions.AI.OpenAI</c>).</summary>
    public bool IsOfSdk(string assemblyName) => Array.Exists(_sdks, sdk =>
        sdk.Assemblies.Contains(assemblyName, StringComparer.OrdinalIgnoreCase)
        || assemblyName.StartsWith(sdk.Name + ".", StringComparison.OrdinalIgnoreCase));

    private static AiCatalogue LoadEmbedded()
    {
        using var stream = typeof(AiCatalogue).Assembly.GetManifestResourceStream("AiGovernance.ai-services.json")!;
        using var reader = new StreamReader(stream);
        return new AiCatalogue(JsonText.Parse(reader.ReadToEnd()).Root);
    }

    private static List<Glob> Globs(JsonNode array) => Strings(array).ConvertAll(pattern => new Glob(pattern));

    private static List<string> Strings(JsonNode array)
    {
        var result = new List<string>();
        foreach (var item in array.Items)
        {
            result.Add(item.Text);
        }

        return result;
    }
}
