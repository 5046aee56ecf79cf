using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Reads and writes an <see cref="IsoDuration"/> as ISO 8601 does, for instance <c>P30D</c>.</summary>
public sealed class IsoDurationConverter : JsonConverter<IsoDuration>
{
    /// <inheritdoc/>
    public override IsoDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && IsoDuration.TryParse(reader.GetString(), out var duration)
            ? duration
            : throw new JsonException("Expected an ISO 8601 duration, for instance \"P30D\", \"P6M\" or \"PT8H\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IsoDuration value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
