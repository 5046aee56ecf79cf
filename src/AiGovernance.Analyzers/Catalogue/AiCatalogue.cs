using System.Collections.Immutable;
using AiGovernance.Json;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>What is known of AI services in .NET: the embedded data file <c>ai-services.json</c>, and what users add to it.</summary>
internal sealed class AiCatalogue
{
    private const string ResourceName = "AiGovernance.ai-services.json";

    // Once per process, and only when a compilation needs it.
    private static readonly Lazy<CatalogueFile> Embedded = new(() => new CatalogueFile(JsonText.Parse(EmbeddedText).Root));
    private static readonly Lazy<AiCatalogue> LazyDefault = new(() => new AiCatalogue([Embedded.Value]));

    private AiCatalogue(IReadOnlyList<CatalogueFile> files)
    {
        Version = files[0].Version ?? "";
        Sdks = files.SelectMany(file => file.Sdks).ToImmutableArray();
        Rules = files.SelectMany(file => file.Rules).ToImmutableArray();
        Constructions = files.SelectMany(file => file.Constructions).ToImmutableArray();
        Exclusions = files.SelectMany(file => file.Exclusions).ToImmutableArray();
        Endpoints = new AiEndpoints(files.SelectMany(file => file.Endpoints).ToImmutableArray(), Exclusions);
    }

    public static AiCatalogue Default => LazyDefault.Value;

    /// <summary>The embedded file itself.</summary>
    public static string EmbeddedText
    {
        get
        {
            using var stream = typeof(AiCatalogue).Assembly.GetManifestResourceStream(ResourceName)
                ?? throw new InvalidOperationException(ResourceName);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    public string Version { get; }

    public ImmutableArray<AiSdk> Sdks { get; }

    public ImmutableArray<AiCallRule> Rules { get; }

    public ImmutableArray<AiConstruction> Constructions { get; }

    public ImmutableArray<AiExclusion> Exclusions { get; }

    public AiEndpoints Endpoints { get; }

    /// <summary>The embedded catalogue and, added to it, what users wrote.</summary>
    public static AiCatalogue With(IEnumerable<CatalogueFile> files) => new([Embedded.Value, .. files]);

    /// <summary>The rules whose calls are findings, as far as a compilation with these assemblies can use them.</summary>
    public AiCallRules CallsIn(IEnumerable<string> assemblyNames) => new(Rules.Where(rule => rule.IsCore), Exclusions, assemblyNames);

    /// <summary>Whether an assembly belongs to a catalogued SDK: one with AI calls, or a companion of that name (<c>Microsoft.Extensions.AI.OpenAI</c>).</summary>
    public bool IsOfSdk(string assemblyName) => Sdks.Any(sdk =>
        sdk.Assemblies.Contains(assemblyName, StringComparer.OrdinalIgnoreCase)
        || assemblyName.StartsWith(sdk.Name + ".", StringComparison.OrdinalIgnoreCase));
}
