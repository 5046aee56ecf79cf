using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Merging;

/// <summary>A list whose elements are the same in several registers, such as vendors: each appears once.</summary>
/// <param name="list">The name of the list.</param>
/// <param name="identityOf">What makes two elements the same, whatever their ids.</param>
internal sealed class SharedElements(string list, Func<JsonObject, string> identityOf)
{
    private readonly Dictionary<string, Shared> _byIdentity = new(StringComparer.Ordinal);
    private readonly List<Shared> _all = [];

    public void Take(RegisterPart part)
    {
        foreach (var element in part.Elements(list))
        {
            string identity = identityOf(element);
            if (_byIdentity.TryGetValue(identity, out var known))
            {
                known.Users.Add((part, RegisterPart.IdOf(element)));
                known.Others.Add((part, element));
            }
            else
            {
                var shared = new Shared(element, part);
                _byIdentity.Add(identity, shared);
                _all.Add(shared);
                shared.Users.Add((part, RegisterPart.IdOf(element)));
            }
        }
    }

    /// <summary>Gives every element its id and every register the new ids; elements that are the same but say different things are conflicts.</summary>
    public JsonArray Finish(ICollection<MergeConflict> conflicts)
    {
        var ids = UniqueIds.Of([.. _all.Select(shared => (RegisterPart.IdOf(shared.Element), shared.Part.Name))]);
        var result = new JsonArray();
        for (int i = 0; i < _all.Count; i++)
        {
            var shared = _all[i];
            foreach (var (part, id) in shared.Users)
            {
                part.Ids.TryAdd((list, id), ids[i]);
            }

            foreach (var (part, other) in shared.Others)
            {
                string[] fields = [.. Differing(shared.Element, other)];
                if (fields.Length > 0)
                {
                    conflicts.Add(new MergeConflict($"{list}[{ids[i]}]", fields, shared.Part.Name, part.Name));
                }
            }

            var element = shared.Element.DeepClone().AsObject();
            element["id"] = ids[i];
            result.Add((JsonNode)element);
        }

        return result;
    }

    private static IEnumerable<string> Differing(JsonObject first, JsonObject second) => first.Select(property => property.Key)
        .Union(second.Select(property => property.Key), StringComparer.Ordinal)
        .Where(name => name != "id" && !JsonNode.DeepEquals(first[name], second[name]) && !IsOneName(name, first[name], second[name]));

    private static bool IsOneName(string field, JsonNode? first, JsonNode? second)
        => field == "legalName" && CompanyName.Of(first?.ToString() ?? "").Full == CompanyName.Of(second?.ToString() ?? "").Full;

    private sealed record Shared(JsonObject Element, RegisterPart Part)
    {
        public List<(RegisterPart Part, string Id)> Users { get; } = [];

        public List<(RegisterPart Part, JsonObject Element)> Others { get; } = [];
    }
}
