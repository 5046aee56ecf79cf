using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Json;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// What is known of AI services in .NET: <c>ai-services.json</c>, embedded without what only readers and tests need
/// (<c>ai-services.compact.json</c>, generated), and what users add to it.
/// </summary>
internal sealed class AiCatalogue
{
    private const string ResourceName = "AiGovernance.ai-services.json";

    // Once per process, and only when a compilation needs it.
    private static readonly Lazy<CatalogueFile> Embedded = new(() => new CatalogueFile(JsonText.Parse(EmbeddedText()).Root));
    private static readonly Lazy<AiCatalogue> LazyDefault = new(() => new AiCatalogue([Embedded.Value]));

    private readonly ConcurrentDictionary<string, bool> _isOfSdk = new(StringComparer.Ordinal);

    internal AiCatalogue(IReadOnlyList<CatalogueFile> files)
    {
        Version = files[0].Version ?? "";
        Sdks = files.SelectMany(file => file.Sdks).ToImmutableArray();
        Rules = files.SelectMany(file => file.Rules).ToImmutableArray();
        Constructions = files.SelectMany(file => file.Constructions).ToImmutableArray();
        Exclusions = files.SelectMany(file => file.Exclusions).ToImmutableArray();
        Endpoints = new AiEndpoints(files.SelectMany(file => file.Endpoints).ToImmutableArray(), Exclusions);
    }

    public static AiCatalogue Default => LazyDefault.Value;

    public string Version { get; }

    public ImmutableArray<AiSdk> Sdks { get; }

    public ImmutableArray<AiCallRule> Rules { get; }

    public ImmutableArray<AiConstruction> Constructions { get; }

    public ImmutableArray<AiExclusion> Exclusions { get; }

    public AiEndpoints Endpoints { get; }

    /// <summary>The embedded catalogue and, added to it, what users wrote.</summary>
    public static AiCatalogue With(IEnumerable<CatalogueFile> files) => new([Embedded.Value, .. files]);

    private static string EmbeddedText()
    {
        using var stream = typeof(AiCatalogue).Assembly.GetManifestResourceStream(ResourceName) ?? throw new InvalidOperationException(ResourceName);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The rules whose calls are findings, as far as a compilation with these assemblies can use them.</summary>
    public AiCallRules CallsIn(IEnumerable<string> assemblyNames) => new(Rules.Where(rule => rule.IsCore), Exclusions, assemblyNames);

    /// <summary>All rules, those for what is never a finding included.</summary>
    public AiCallRules KnownIn(IEnumerable<string> assemblyNames) => new(Rules, Exclusions, assemblyNames);

    /// <summary>Whether an assembly belongs to a catalogued SDK: one with AI calls, or a companion of that name (<c>Microsoft.Extensions.AI.OpenAI</c>).</summary>
    public bool IsOfSdk(string assemblyName) => _isOfSdk.GetOrAdd(assemblyName, name => Sdks.Any(sdk =>
        sdk.Assemblies.Contains(name, StringComparer.OrdinalIgnoreCase)
        || name.StartsWith(sdk.Name + ".", StringComparison.OrdinalIgnoreCase)));
}
