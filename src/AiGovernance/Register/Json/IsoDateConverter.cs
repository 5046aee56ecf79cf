using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Reads and writes an <see cref="IsoDate"/> as <c>YYYY-MM-DD</c>.</summary>
public sealed class IsoDateConverter : JsonConverter<IsoDate>
{
    /// <inheritdoc/>
    public override IsoDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("Expected a date YYYY-MM-DD, for instance \"2026-11-23\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IsoDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
