using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>
/// Keeps the difference between <c>"vendorId": null</c> and no <c>vendorId</c> at all, which a record with a null
/// property has lost.
/// </summary>
internal static class ExplicitNulls
{
    /// <summary>Writes no value at all for an unknown fact, unless it was read as null.</summary>
    public static void WriteAsRead(JsonTypeInfo type)
    {
        if (!typeof(RegisterElement).IsAssignableFrom(type.Type))
        {
            return;
        }

        // An ignored property would still swallow a JSON property of its name.
        foreach (var ignored in type.Properties.Where(property => property.Get is null).ToArray())
        {
            type.Properties.Remove(ignored);
        }

        foreach (var property in type.Properties.Where(property => !property.IsExtensionData))
        {
            var name = property.Name;
            property.ShouldSerialize = (element, value) => value is not null || ((RegisterElement)element).HasExplicitNull(name);
        }
    }

    /// <summary>Walks the JSON text and the elements read from it side by side, and notes the nulls in the elements.</summary>
    /// <exception cref="JsonException">A list contains null.</exception>
    public static void Remember(ReadOnlySpan<byte> utf8Json, AiRegister register, JsonSerializerOptions options)
    {
        if (utf8Json.IndexOf("null"u8) < 0)
        {
            return;
        }

        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions
        {
            AllowTrailingCommas = options.AllowTrailingCommas,
            CommentHandling = options.ReadCommentHandling,
            MaxDepth = options.MaxDepth,
        });
        using var document = JsonDocument.ParseValue(ref reader);
        RememberIn(register, document.RootElement, "$", options);
    }

    private static void RememberIn(RegisterElement element, JsonElement json, string path, JsonSerializerOptions options)
    {
        var nulls = new List<string>();
        foreach (var property in options.GetTypeInfo(element.GetType()).Properties)
        {
            if (property.IsExtensionData || !json.TryGetProperty(property.Name, out var value))
            {
                continue;
            }

            var propertyPath = $"{path}.{property.Name}";
            switch (value.ValueKind)
            {
                case JsonValueKind.Null:
                    nulls.Add(property.Name);
                    break;
                case JsonValueKind.Object when property.Get!(element) is RegisterElement child:
                    RememberIn(child, value, propertyPath, options);
                    break;
                case JsonValueKind.Array when property.Get!(element) is IEnumerable<object?> items:
                    RememberInItems(items, value, propertyPath, options);
                    break;
            }
        }

        if (nulls.Count > 0)
        {
            element.RememberExplicitNulls(nulls);
        }
    }

    private static void RememberInItems(IEnumerable<object?> items, JsonElement json, string path, JsonSerializerOptions options)
    {
        foreach (var (item, value, index) in items.Zip(json.EnumerateArray(), (item, value) => (item, value)).Select((pair, index) => (pair.item, pair.value, index)))
        {
            switch (item)
            {
                case null:
                    throw new JsonException("A list cannot contain null.", $"{path}[{index}]", lineNumber: null, bytePositionInLine: null);
                case RegisterElement element when value.ValueKind == JsonValueKind.Object:
                    RememberIn(element, value, $"{path}[{index}]", options);
                    break;
            }
        }
    }
}
