using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

internal sealed class IsoDateConverter : JsonConverter<IsoDate>
{
    public override IsoDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("Expected a date YYYY-MM-DD, for instance \"2026-11-23\".");

    public override void Write(Utf8JsonWriter writer, IsoDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
