using AiGovernance.Json;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// The content of one catalogue file, the embedded one or a user's. What is not as it should be is left out here;
/// <see cref="CatalogueCheck"/> reports it.
/// </summary>
internal sealed class CatalogueFile
{
    private readonly List<AiSdk> _sdks = [];
    private readonly List<AiCallRule> _rules = [];
    private readonly List<AiConstruction> _constructions = [];
    private readonly List<AiEndpoint> _endpoints = [];
    private readonly List<AiExclusion> _exclusions = [];

    public CatalogueFile(JsonNode root)
    {
        Version = root["version"].StringOrNull;
        foreach (var sdk in root["sdks"].Items)
        {
            ReadSdk(sdk);
        }

        foreach (var endpoint in root["endpoints"].Items)
        {
            ReadEndpoint(endpoint);
        }

        foreach (var exclusion in root["notAiCalls"].Items)
        {
            _exclusions.Add(new AiExclusion(
                Strings(exclusion["packages"]),
                Globs(exclusion["types"]),
                Globs(exclusion["members"]),
                Globs(exclusion["hosts"]),
                Globs(exclusion["paths"]),
                exclusion["why"].StringOrNull ?? ""));
        }
    }

    public string? Version { get; }

    public IReadOnlyList<AiSdk> Sdks => _sdks;

    public IReadOnlyList<AiCallRule> Rules => _rules;

    public IReadOnlyList<AiConstruction> Constructions => _constructions;

    public IReadOnlyList<AiEndpoint> Endpoints => _endpoints;

    public IReadOnlyList<AiExclusion> Exclusions => _exclusions;

    private void ReadSdk(JsonNode node)
    {
        var packages = Strings(node["packages"]);
        var assemblies = node["assemblies"].Exists ? Strings(node["assemblies"]) : packages;
        if (node["name"].StringOrNull is not { } name || assemblies.Count == 0)
        {
            return;
        }

        var sdk = new AiSdk(name, node["provider"].StringOrNull, node["deployment"].StringOrNull ?? "any", node["evidence"].StringOrNull, packages, assemblies);
        _sdks.Add(sdk);
        foreach (var rule in node["rules"].Items)
        {
            if (rule["id"].StringOrNull is { } id)
            {
                _rules.Add(new AiCallRule(
                    id,
                    sdk,
                    rule["kind"].StringOrNull ?? "other",
                    (rule["tier"].StringOrNull ?? CatalogueWords.Core) == CatalogueWords.Core,
                    Globs(rule["types"]),
                    Globs(rule["members"]),
                    Globs(rule["except"])));
            }
        }

        foreach (var site in node["construction"].Items)
        {
            _constructions.Add(new AiConstruction(
                sdk,
                site["provider"].StringOrNull ?? sdk.Provider,
                Globs(site["types"]),
                Globs(site["members"]),
                Strings(site["model"]),
                Strings(site["endpoint"])));
        }
    }

    private void ReadEndpoint(JsonNode node)
    {
        if (node["provider"].StringOrNull is { } provider)
        {
            _endpoints.Add(new AiEndpoint(
                provider,
                node["country"].StringOrNull ?? "unknown",
                node["kind"].StringOrNull ?? "other",
                node["deployment"].StringOrNull ?? "any",
                Globs(node["hosts"]),
                Ports(node["ports"]),
                Globs(node["paths"])));
        }
    }

    private static List<Glob> Globs(JsonNode array)
    {
        var result = new List<Glob>();
        foreach (var item in array.Items)
        {
            if (item.StringOrNull is { Length: > 0 } pattern)
            {
                result.Add(new Glob(pattern));
            }
        }

        return result;
    }

    private static List<string> Strings(JsonNode array)
    {
        var result = new List<string>();
        foreach (var item in array.Items)
        {
            if (item.StringOrNull is { Length: > 0 } text)
            {
                result.Add(text);
            }
        }

        return result;
    }

    private static List<int> Ports(JsonNode array)
    {
        var result = new List<int>();
        foreach (var item in array.Items)
        {
            if (item.Kind == JsonKind.Number && int.TryParse(item.Text, out int port))
            {
                result.Add(port);
            }
        }

        return result;
    }
}
