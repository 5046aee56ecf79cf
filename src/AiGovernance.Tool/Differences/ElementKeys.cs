using System.Text.Json;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Differences;

/// <summary>What tells the elements of a list apart, so that their order does not matter.</summary>
internal static class ElementKeys
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["ValidationPoint"] = ["id"],
        ["Risk"] = ["id"],
        ["DataCategoryUse"] = ["category"],
        ["SpecialCategoryUse"] = ["category"],
        ["DataSubject"] = ["category", "description"],
        ["DataSource"] = ["kind", "name"],
        ["RetentionRule"] = ["object"],
        ["Transfer"] = ["vendorId", "country"],
        ["Kpi"] = ["name"],
        ["Skill"] = ["topic"],
        ["Party"] = ["name"],
        ["Controller"] = ["name"],
        ["ProcessingOnBehalf"] = ["controller"],
        ["OpinionOverride"] = ["against"],
        ["DpoCondition"] = ["text"],
        ["Link"] = ["rel", "href"],
    };

    /// <summary>The elements by their keys; one that has none, or shares it, is told apart by its whole content.</summary>
    public static Dictionary<string, JsonElement> Of(JsonElement list, FieldShape? shape)
    {
        var result = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var element in list.EnumerateArray())
        {
            string key = KeyOf(element, shape) ?? element.GetRawText();
            if (!result.TryAdd(key, element))
            {
                Add(result, element.GetRawText(), element);
            }
        }

        return result;
    }

    /// <summary>The words that name an element in front of a reader.</summary>
    public static string Name(JsonElement element, FieldShape? shape, ValueWords words) => Names(shape) is { } names && element.ValueKind == JsonValueKind.Object
        ? string.Join(" ", names.Select(name => element.TryGetProperty(name, out var value) ? words.Of(value, shape!.Properties.GetValueOrDefault(name)) : "").Where(text => text.Length > 0))
        : "";

    private static void Add(Dictionary<string, JsonElement> result, string key, JsonElement element)
    {
        for (int number = 2; !result.TryAdd(key + "#" + number.ToString(System.Globalization.CultureInfo.InvariantCulture), element); number++)
        {
        }
    }

    private static string[]? Names(FieldShape? shape) => shape?.TypeName is { } type ? Keys.GetValueOrDefault(type) : null;

    private static string? KeyOf(JsonElement element, FieldShape? shape)
    {
        if (element.ValueKind != JsonValueKind.Object || Names(shape) is not { } names)
        {
            return null;
        }

        var values = names.Select(name => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "").ToList();
        return values.TrueForAll(value => value.Length == 0) ? null : string.Join('\u001f', values);
    }
}
