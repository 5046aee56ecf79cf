using AiGovernance.Json;

namespace AiGovernance.Editing;

/// <summary>An item of an array, or a property of an object with its name, and where it stands.</summary>
internal readonly record struct JsonElement(int Start, JsonNode Value)
{
    public int End => Value.End;
}

/// <summary>The elements of arrays and objects alike.</summary>
internal static class JsonElements
{
    public static IReadOnlyList<JsonElement> Of(JsonNode container)
    {
        var elements = new List<JsonElement>();
        foreach (var item in container.Items)
        {
            elements.Add(new JsonElement(item.Start, item));
        }

        foreach (var property in container.Properties)
        {
            elements.Add(new JsonElement(property.Name.Start, property.Value));
        }

        return elements;
    }
}
