using System.Text.Json.Nodes;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Merging;

/// <summary>Rewrites the ids that a record names, as the schema says where they stand.</summary>
internal static class References
{
    public static void Rewrite(JsonObject record, FieldShape shape, RegisterPart part)
    {
        foreach (var (name, value) in record.ToList())
        {
            if (value is not null && shape.Properties.TryGetValue(name, out var field))
            {
                if (field.RefersTo is { } list && NewId(value, list, part) is { } id)
                {
                    record[name] = id;
                }
                else
                {
                    RewriteBelow(value, field, part);
                }
            }
        }
    }

    private static void RewriteBelow(JsonNode value, FieldShape field, RegisterPart part)
    {
        if (value is JsonObject record)
        {
            Rewrite(record, field, part);
        }
        else if (value is JsonArray array && field.Items is { } items)
        {
            for (int i = 0; i < array.Count; i++)
            {
                if (array[i] is JsonObject element)
                {
                    Rewrite(element, items, part);
                }
                else if (items.RefersTo is { } list && array[i] is { } text && NewId(text, list, part) is { } id)
                {
                    array[i] = id;
                }
            }
        }
    }

    // An id that the part does not know must not find an element of another part.
    private static string? NewId(JsonNode value, string list, RegisterPart part)
    {
        if (value is not JsonValue text || !text.TryGetValue(out string? id) || !RegisterPart.SharedLists.Contains(list))
        {
            return null;
        }

        string replacement = part.Ids.GetValueOrDefault((list, id)) ?? $"{part.Name}-{id}";
        return replacement == id ? null : replacement;
    }
}
