using System.Text;
using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Rules;

/// <summary>
/// One case of a rule: a change of a complete register (as in RFC 7396: objects are merged, <c>null</c> removes, anything
/// else replaces) and what the rules say then, on the day 2026-11-24 unless the case names another.
/// </summary>
internal sealed record RuleSample(string RuleId, bool IsFailing, string Name, string Base, JsonObject Case)
{
    private static readonly string Folder = Repository.PathOf("tests/AiGovernance.Tests/Rules/Samples");

    public IsoDate AsOf => IsoDate.Parse((string?)Case["asOf"] ?? "2026-11-24");

    /// <summary>For instance <c>AIG2003 error dataProcessing.lawfulBasis.liaRef</c>, in the order of rules and paths.</summary>
    public IReadOnlyList<string> Expected => [.. (Case["findings"]?.AsArray() ?? []).Select(finding => (string)finding!)];

    /// <summary>What the case changes, as its page shows it.</summary>
    public JsonObject Change
    {
        get
        {
            var change = new JsonObject();
            foreach (var (name, value) in Case["register"]?.AsObject() ?? [])
            {
                change[name] = value?.DeepClone();
            }

            foreach (var (name, value) in Case["useCase"]?.AsObject() ?? [])
            {
                change[name] = value?.DeepClone();
            }

            if (Case["journal"] is { } journal)
            {
                change["journal"] = journal.DeepClone();
            }

            return change;
        }
    }

    /// <summary>What a validation journal says besides; null for rules that need none.</summary>
    public JournalStatistics? Journal => Case["journal"] is not JsonArray counts ? null : JournalStatistics.Of(
    [
        .. counts.Select(count => new ValidationCounts(
            (string)count!["useCase"]!,
            (string)count["role"]!,
            (long)count["accepted"]!,
            (long)count["modified"]!,
            (long)count["rejected"]!,
            (long)count["escalated"]!)),
    ]);

    public static bool Exists(string ruleId) => File.Exists(PathOf(ruleId));

    public static IReadOnlyList<RuleSample> Of(string ruleId)
    {
        var file = Read(ruleId);
        return [.. Cases("fails", true), .. Cases("passes", false)];

        IEnumerable<RuleSample> Cases(string list, bool isFailing) =>
            file[list]!.AsArray().Select(item => new RuleSample(ruleId, isFailing, (string)item!["case"]!, (string)(item["base"] ?? file["base"])!, item.AsObject()));
    }

    public static RegisterDocument BaseRegister(string name) => Parse(Read("base-" + name));

    public RegisterDocument Register()
    {
        var register = Read("base-" + Base);
        Merge(register, Case["register"]);
        Merge(register["useCases"]![0]!, Case["useCase"]);
        return Parse(register);
    }

    public IReadOnlyList<Finding> Findings() => Register().Validate(AsOf, Journal);

    public override string ToString() => Name;

    /// <summary>A finding as the samples write it.</summary>
    public static string Write(Finding finding) =>
        $"{finding.Id} {finding.Severity.ToString().ToLowerInvariant()} {finding.JsonPath!.Replace("$.useCases[0].", "", StringComparison.Ordinal).Replace("$.", "", StringComparison.Ordinal)}";

    private static string PathOf(string name) => Path.Combine(Folder, name + ".json");

    private static JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(PathOf(name)))!.AsObject();

    private static RegisterDocument Parse(JsonObject register) => RegisterDocument.Parse(Encoding.UTF8.GetBytes(register.ToJsonString()));

    private static void Merge(JsonNode target, JsonNode? patch)
    {
        foreach (var (name, value) in patch?.AsObject() ?? [])
        {
            if (value is null)
            {
                target.AsObject().Remove(name);
            }
            else if (value is JsonObject && target[name] is JsonObject inner)
            {
                Merge(inner, value);
            }
            else if (value is JsonObject)
            {
                var added = new JsonObject();
                target[name] = added;
                Merge(added, value);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }
}
