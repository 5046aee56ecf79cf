using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;

namespace AiGovernance.Tests.Register;

/// <summary>Registers with any combination of known, unknown and explicitly unknown facts, and with properties of other tools.</summary>
internal static class RandomRegister
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.OneOf<string>("", " ", "l'été à 20 %", "« cité »", "\"quoted\"", "日本語", "🤖", "\u0000\t\r\n\\/", "\u2028<b>&amp;</b>", "null"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 12]);

    private static readonly Gen<JsonNode?> ToolValue = Gen.OneOf<string>("null", "[]", "{}", "[null,{\"a\":null}]", "1.50", "\"é\"", "true")
        .Select(json => JsonNode.Parse(json));

    public static Gen<string> Json { get; } = ObjectOf(typeof(AiRegister)).Select(node => node!.ToJsonString());

    private static Gen<JsonNode?> ObjectOf(Type record)
    {
        var known = RegisterJson.Options.GetTypeInfo(record).Properties.Where(property => !property.IsExtensionData).Select(PropertyOf);
        var ofTools = Sometimes("x-tool", ToolValue);
        return known.Append(ofTools)
            .Aggregate(
                Gen.Const(ImmutableList<KeyValuePair<string, JsonNode?>>.Empty),
                (properties, next) => Gen.Select(properties, next, (list, property) => property is { } present ? list.Add(present) : list))
            .Select(properties => (JsonNode?)new JsonObject(properties));
    }

    private static Gen<KeyValuePair<string, JsonNode?>?> PropertyOf(JsonPropertyInfo property)
    {
        var value = ValueOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return property.IsRequired
            ? value.Select(node => (KeyValuePair<string, JsonNode?>?)KeyValuePair.Create(property.Name, node))
            : Sometimes(property.Name, Gen.Frequency((1, Gen.Const(default(JsonNode))), (4, value)));
    }

    private static Gen<KeyValuePair<string, JsonNode?>?> Sometimes(string name, Gen<JsonNode?> value) =>
        Gen.Select(Gen.Int[0, 2], value, (dice, node) => dice == 0 ? KeyValuePair.Create(name, node) : (KeyValuePair<string, JsonNode?>?)null);

    private static Gen<JsonNode?> ValueOf(Type type) => type switch
    {
        _ when type == typeof(string) => Text.Select(text => (JsonNode?)JsonValue.Create(text)),
        _ when type == typeof(bool) => Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        _ when type == typeof(int) => Gen.Int.Select(value => (JsonNode?)JsonValue.Create(value)),
        _ when type == typeof(decimal) => Gen.Decimal.Select(value => (JsonNode?)JsonValue.Create(value)),
        _ when type == typeof(IsoDate) => Gen.Int[0, 3_000_000].Select(days => (JsonNode?)JsonValue.Create(IsoDate.MinValue.AddDays(days).ToString())),
        _ when type == typeof(IsoDuration) => Gen.OneOf<string>("P0D", "P1D", "P12M", "P2W", "P1Y6M", "PT8H", "P1DT12H30M05S", "P007D")
            .Select(text => (JsonNode?)JsonValue.Create(text)),
        _ when type.IsEnum => Gen.OneOf<string>([.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => WordOf(type, value))])
            .Select(word => (JsonNode?)JsonValue.Create(word)),
        _ when type == typeof(IReadOnlyList<DpoCondition>) => ListOf(Gen.OneOf(ObjectOf(typeof(DpoCondition)), ValueOf(typeof(string)))),
        _ when type.IsGenericType => ListOf(ValueOf(type.GenericTypeArguments[0])),
        _ => ObjectOf(type),
    };

    private static string WordOf(Type vocabulary, object value) =>
        JsonSerializer.SerializeToElement(Enum.ToObject(vocabulary, value), RegisterJson.Options.GetTypeInfo(vocabulary)).GetString()!;

    private static Gen<JsonNode?> ListOf(Gen<JsonNode?> item) =>
        item.Array[0, 2].Select(items => (JsonNode?)new JsonArray([.. items.Select(node => node?.DeepClone())]));
}
