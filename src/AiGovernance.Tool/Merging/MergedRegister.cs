using System.Text.Json.Nodes;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Merging;

/// <summary>One register of many: the lists of all, what they share once, everything else from the first.</summary>
/// <param name="Root">The register.</param>
/// <param name="Conflicts">Where two registers say different things of the same.</param>
/// <param name="Renamed">The use cases that got another id: the old one and the new one.</param>
internal sealed record MergedRegister(JsonObject Root, IReadOnlyList<MergeConflict> Conflicts, IReadOnlyList<(string Old, string New)> Renamed)
{
    private const string Repository = "x-repository";

    /// <summary>Merges the parts, in time linear in their size. The result depends on nothing but the parts and their order.</summary>
    public static MergedRegister Of(IReadOnlyList<RegisterPart> parts)
    {
        var conflicts = new List<MergeConflict>();
        var renamed = new List<(string, string)>();
        var lists = new Dictionary<string, JsonArray>(StringComparer.Ordinal)
        {
            ["roles"] = Share(parts, "roles", Content, conflicts),
            ["vendors"] = Share(parts, "vendors", VendorIdentity, conflicts),
        };
        foreach (var part in parts)
        {
            foreach (var service in part.Elements("services"))
            {
                References.Rewrite(service, FieldShape.Of("AiService"), part);
            }
        }

        lists["services"] = Share(parts, "services", ServiceIdentity, conflicts);
        lists["trainings"] = Share(parts, "trainings", Content, conflicts);
        lists["useCases"] = UseCases(parts, renamed);
        return new MergedRegister(WithTheRestOfTheFirst(parts, lists, conflicts), conflicts, renamed);
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

    private static string Content(JsonObject element) => element.ToJsonString();

    private static string VendorIdentity(JsonObject vendor) => Key(vendor["legalName"], vendor["country"]).ToUpperInvariant();

    // The same model at the same address. What has neither is the same if all of it is.
    private static string ServiceIdentity(JsonObject service)
    {
        var hosts = (service["endpointHosts"] as JsonArray ?? []).Select(host => host?.ToString().ToUpperInvariant()).Order(StringComparer.Ordinal);
        string host = string.Join('\u001f', hosts);
        return host.Length == 0
            ? Content(service)
            : string.Join('\u001e', host, Key(service["vendorId"], service["kind"], service["model"]?["name"], service["model"]?["version"]));
    }

    private static string Key(params ReadOnlySpan<JsonNode?> values)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            texts.Add(value?.ToString().Trim() ?? "");
        }

        return string.Join('\u001f', texts);
    }

    private static JsonArray UseCases(IReadOnlyList<RegisterPart> parts, List<(string Old, string New)> renamed)
    {
        var all = parts.SelectMany(part => part.Elements("useCases"), (part, useCase) => (part, useCase)).ToList();
        var ids = UniqueIds.Of(all.ConvertAll(entry => (RegisterPart.IdOf(entry.useCase), entry.part.Name)));
        var shape = FieldShape.Of("AiUseCase");
        var result = new JsonArray();
        for (int i = 0; i < all.Count; i++)
        {
            var (part, useCase) = all[i];
            References.Rewrite(useCase, shape, part);
            string old = RegisterPart.IdOf(useCase);
            if (old != ids[i])
            {
                useCase["id"] = ids[i];
                KeepIdOfCode(useCase, old);
                renamed.Add((old, ids[i]));
            }

            useCase[Repository] = part.Name;
            result.Add((JsonNode)useCase);
        }

        return result;
    }

    // The code goes on naming the old id.
    private static void KeepIdOfCode(JsonObject useCase, string id)
    {
        var code = useCase["code"] as JsonObject;
        if (code is null)
        {
            useCase["code"] = code = [];
        }

        if (code["attributeIds"] is not JsonArray ids)
        {
            code["attributeIds"] = ids = [];
        }

        if (!ids.Any(known => known?.ToString() == id))
        {
            ids.Add((JsonNode)id);
        }
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

        foreach (var (name, list) in lists)
        {
            if (list.Count > 0 || name == "useCases")
            {
                root[name] = list;
            }
        }

        foreach (var part in parts.Skip(1))
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
