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
        ExceptWords = Set(own["exceptWords"]);
        NotOutput = Set(root["notOutput"]);
    }

    public static EffectCatalogue Default => Embedded.Value;

    public ImmutableArray<EffectRule> Rules { get; }

    /// <summary>First words of own methods that act.</summary>
    public ISet<string> Verbs { get; }

    /// <summary>First words of own methods that act if they give nothing back.</summary>
    public ISet<string> VerbsWithoutResult { get; }

    /// <summary>Words that say that a human comes first, or that it is plumbing.</summary>
    public ISet<string> ExceptWords { get; }

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
                    Globs(rule["except"]),
                    rule["adds"].IsTrue,
                    rule["when"].StringOrNull == "changes"));
            }
        }

        return rules;
    }

    private static List<Glob> Globs(JsonNode array) => RegisterIndex.Strings(array).Select(pattern => new Glob(pattern)).ToList();

    private static HashSet<string> Set(JsonNode array) => new(RegisterIndex.Strings(array), StringComparer.Ordinal);
}
