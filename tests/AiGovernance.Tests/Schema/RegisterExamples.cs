using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance.Tests.Schema;

/// <summary>An example of each field, by <c>Type.property</c>: the one in the field guide, else the first one in the example register.</summary>
internal sealed class RegisterExamples
{
    private readonly Dictionary<string, JsonNode> found = new(StringComparer.Ordinal);

    public RegisterExamples() => Collect(ExampleRegister.Node, RegisterJson.Options.GetTypeInfo(typeof(AiRegister)));

    public JsonNode Of(string key) =>
        FieldGuide.Of(key).Example ?? found.GetValueOrDefault(key) ?? throw new InvalidOperationException($"Neither {FieldGuide.Path} nor the example register has an example of \"{key}\".");

    public bool IsInRegister(string key) => found.ContainsKey(key);

    private void Collect(JsonNode? node, JsonTypeInfo type)
    {
        if (node is JsonArray items && type.ElementType is { } element)
        {
            foreach (var item in items)
            {
                Collect(item, RegisterJson.Options.GetTypeInfo(element));
            }
        }
        else if (node is JsonObject record)
        {
            foreach (var property in type.Properties.Where(property => !property.IsExtensionData))
            {
                var value = record[property.Name];
                if (value is not null and not JsonArray { Count: 0 })
                {
                    found.TryAdd($"{type.Type.Name}.{property.Name}", value);
                    Collect(value, RegisterJson.Options.GetTypeInfo(property.PropertyType));
                }
            }
        }
    }
}
