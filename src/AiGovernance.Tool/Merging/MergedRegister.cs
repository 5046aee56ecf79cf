using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Merging;

/// <summary>One register of many: the lists of all, what they share once, everything else from the first.</summary>
internal sealed class MergedRegister
{
    private readonly IReadOnlyList<RegisterPart> _parts;
    private readonly JsonObject _root;
    private readonly MergedUseCases _useCases;

    private MergedRegister(IReadOnlyList<RegisterPart> parts, JsonObject root, IReadOnlyList<MergeConflict> conflicts)
    {
        _parts = parts;
        _root = root;
        _useCases = new MergedUseCases(parts);
        Conflicts = conflicts;
    }

    /// <summary>Where registers say different things of the same.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>The use cases that got another id: the old one and the new one.</summary>
    public IReadOnlyList<(string Old, string New)> Renamed => _useCases.Renamed;

    /// <summary>The name of the organisation whose register it becomes.</summary>
    public string OrganisationName => _parts[0].OrganisationName;

    /// <summary>The registers of other organisations, by the name of the organisation.</summary>
    public IEnumerable<IGrouping<string, string>> OtherOrganisations
        => _parts.Where(part => part.OrganisationName != OrganisationName).GroupBy(part => part.OrganisationName, part => part.Name, StringComparer.Ordinal);

    /// <summary>Vendors of one country whose names differ by the legal form only: they may be the same.</summary>
    public IEnumerable<string[]> LookAlikes => (_root["vendors"] as JsonArray ?? [])
        .Select(vendor => (Name: vendor!["legalName"]!.ToString(), Country: vendor["country"]?.ToString()))
        .GroupBy(vendor => (CompanyName.Of(vendor.Name).Bare, vendor.Country))
        .Where(group => group.Key.Bare.Length > 0 && group.Count() > 1)
        .Select(group => group.Select(vendor => vendor.Name).ToArray());

    /// <summary>Merges the parts, in time linear in their size. The result depends on nothing but the parts and their order.</summary>
    public static MergedRegister Of(IReadOnlyList<RegisterPart> parts)
    {
        var conflicts = new List<MergeConflict>();
        var lists = new Dictionary<string, JsonArray>(StringComparer.Ordinal)
        {
            ["roles"] = Share(parts, "roles", ElementIdentity.Content, conflicts),
            ["vendors"] = Share(parts, "vendors", ElementIdentity.OfVendor, conflicts),
        };
        foreach (var part in parts)
        {
            foreach (var service in part.Elements("services"))
            {
                References.Rewrite(service, FieldShape.Of("AiService"), part);
            }
        }

        lists["services"] = Share(parts, "services", ElementIdentity.OfService, conflicts);
        lists["trainings"] = Share(parts, "trainings", ElementIdentity.Content, conflicts);
        return new MergedRegister(parts, WithTheRestOfTheFirst(parts, lists, conflicts), conflicts);
    }

    /// <summary>Writes the register; one use case at a time is in memory as more than text.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (name, value) in _root)
        {
            json.WritePropertyName(name);
            if (value is null)
            {
                json.WriteNullValue();
            }
            else
            {
                value.WriteTo(json);
            }
        }

        json.WriteStartArray("useCases");
        foreach (var useCase in _useCases.Read())
        {
            useCase.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static JsonArray Share(IReadOnlyList<RegisterPart> parts, string list, Func<JsonObject, string> identityOf, List<MergeConflict> conflicts)
    {
        var shared = new SharedElements(list, identityOf);
        foreach (var part in parts)
        {
            shared.Take(part);
        }

        return shared.Finish(conflicts);
    }

    private static JsonObject WithTheRestOfTheFirst(IReadOnlyList<RegisterPart> parts, Dictionary<string, JsonArray> lists, List<MergeConflict> conflicts)
    {
        var first = parts[0];
        var root = new JsonObject();
        foreach (var (name, value) in first.Root)
        {
            if (!lists.ContainsKey(name) && (name != "$schema" || IsWebAddress(value)))
            {
                root[name] = value?.DeepClone();
            }
        }

        // The roles of the organisation are those of its own register.
        if (root["organisation"] is JsonObject organisation)
        {
            References.Rewrite(organisation, FieldShape.Of("Organisation"), first);
        }

        foreach (var (name, list) in lists.Where(list => list.Value.Count > 0))
        {
            root[name] = list;
        }

        // Another organisation is not the same thing told differently.
        foreach (var part in parts.Skip(1).Where(part => part.OrganisationName == first.OrganisationName))
        {
            string[] fields = [.. DifferingFields(first, part)];
            if (fields.Length > 0)
            {
                conflicts.Add(new MergeConflict("organisation", fields, first.Name, part.Name));
            }
        }

        return root;
    }

    private static IEnumerable<string> DifferingFields(RegisterPart first, RegisterPart other)
    {
        var mine = first.Root["organisation"] as JsonObject ?? [];
        var theirs = other.Root["organisation"] as JsonObject ?? [];
        return theirs.Select(property => property.Key).Where(name => !name.EndsWith("RoleId", StringComparison.Ordinal) && !JsonNode.DeepEquals(mine[name], theirs[name]));
    }

    private static bool IsWebAddress(JsonNode? value) => value?.ToString().StartsWith("http", StringComparison.Ordinal) == true;
}
