using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>Reads and writes conditions that are plain texts among those that are objects.</summary>
internal sealed class DpoConditionsConverter : JsonConverter<IReadOnlyList<DpoCondition>>
{
    public override IReadOnlyList<DpoCondition> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The conditions must be a list.");
        }

        var conditions = new List<DpoCondition>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            conditions.Add(reader.TokenType switch
            {
                JsonTokenType.String => new DpoCondition { Text = reader.GetString(), WasPlainText = true },
                JsonTokenType.StartObject => JsonSerializer.Deserialize(ref reader, ObjectForm(options))!,
                _ => throw new JsonException("A condition must be a text or an object."),
            });
        }

        return conditions;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<DpoCondition> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var condition in value)
        {
            if (condition.FitsPlainText)
            {
                writer.WriteStringValue(condition.Text);
            }
            else
            {
                JsonSerializer.Serialize(writer, condition, ObjectForm(options));
            }
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<DpoCondition> ObjectForm(JsonSerializerOptions options) =>
        (JsonTypeInfo<DpoCondition>)options.GetTypeInfo(typeof(DpoCondition));
}
