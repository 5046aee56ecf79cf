using System.Collections.Immutable;
using AiGovernance.Json;
using AiGovernance.Structure;

namespace AiGovernance.Analyzers.Flow;

/// <summary>The embedded <c>effects.json</c>: what acts outside the program, by library or by name.</summary>
internal sealed class EffectCatalogue
{
    private static readonly Lazy<EffectCatalogue> Embedded = new(Read);

    private EffectCatalogue(JsonNode root)
    {
        Rules = ReadRules(root["sdks"]).ToImmutableArray();
        var own = root["ownMethods"];
        Verbs = Set(own["verbs"]);
        VerbsWithoutResult = Set(own["verbsWithoutResult"]);
        AuxiliaryVerbs = Set(own["auxiliaryVerbs"]);
        QuietVerbs = Set(own["quietVerbs"]);
        KeepingVerbs = Set(own["keepingVerbs"]);
        CopyingVerbs = Set(own["copyingVerbs"]);
        HumanWords = Set(own["humanWords"]);
        HumanPlaces = Set(own["humanPlaces"]);
        CommittingVerbs = Set(own["committingVerbs"]);
        PlumbingWords = Set(own["plumbingWords"]);
        InMemory = Globs(root["inMemory"]);
        ChangingSql = RegisterIndex.Strings(root["changingSql"]).ToList();
        NotOutput = Set(root["notOutput"]);
    }

    public static EffectCatalogue Default => Embedded.Value;

    public ImmutableArray<EffectRule> Rules { get; }

    /// <summary>First words of own methods that act.</summary>
    public ISet<string> Verbs { get; }

    /// <summary>First words of own methods that act if they give nothing back, or are awaited.</summary>
    public ISet<string> VerbsWithoutResult { get; }

    /// <summary>Words before the one that says what is done: "TrySend".</summary>
    public ISet<string> AuxiliaryVerbs { get; }

    /// <summary>First words of own methods that act on nobody although they give nothing back.</summary>
    public ISet<string> QuietVerbs { get; }

    /// <summary>First words of own methods that only keep something: with a human's word in the type, it is kept for a human.</summary>
    public ISet<string> KeepingVerbs { get; }

    /// <summary>First words of methods that write one argument into another.</summary>
    public ISet<string> CopyingVerbs { get; }

    /// <summary>Words that say that a human comes first.</summary>
    public ISet<string> HumanWords { get; }

    /// <summary>Words that say so with a verb of keeping, or after a preposition.</summary>
    public ISet<string> HumanPlaces { get; }

    /// <summary>First words of own methods without an argument that write what was changed.</summary>
    public ISet<string> CommittingVerbs { get; }

    /// <summary>Words that say that it is the plumbing of the call itself.</summary>
    public ISet<string> PlumbingWords { get; }

    /// <summary>Metadata names of types that keep in memory what is written to them.</summary>
    public IReadOnlyList<Glob> InMemory { get; }

    /// <summary>How SQL begins that changes something.</summary>
    public IReadOnlyList<string> ChangingSql { get; }

    /// <summary>Members of an AI library's types that tell of the call and not what the AI said.</summary>
    public ISet<string> NotOutput { get; }

    private static EffectCatalogue Read()
    {
        using var stream = typeof(EffectCatalogue).Assembly.GetManifestResourceStream("AiGovernance.effects.json")!;
        using var reader = new StreamReader(stream);
        return new EffectCatalogue(JsonText.Parse(reader.ReadToEnd()).Root);
    }

    private static List<EffectRule> ReadRules(JsonNode sdks)
    {
        var rules = new List<EffectRule>();
        foreach (var sdk in sdks.Items)
        {
            foreach (var rule in sdk["rules"].Items)
            {
                rules.Add(new EffectRule(
                    rule["id"].Text,
                    rule["kind"].Text,
                    Globs(rule["types"]),
                    Globs(rule["members"]),
                    rule["target"].StringOrNull,
                    rule["adds"].IsTrue,
                    rule["when"].StringOrNull == "changes",
                    rule["gives"].IsTrue,
                    rule["when"].StringOrNull == "changingSql"));
            }
        }

        return rules;
    }

    private static List<Glob> Globs(JsonNode array) => RegisterIndex.Strings(array).Select(pattern => new Glob(pattern)).ToList();

    private static HashSet<string> Set(JsonNode array) => new(RegisterIndex.Strings(array), StringComparer.Ordinal);
}
