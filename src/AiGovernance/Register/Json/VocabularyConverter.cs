using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>
/// Reads and writes the words of a closed vocabulary. Unlike the framework's own converter it refuses numbers and words
/// in another case, so that a register has one way to say a thing.
/// </summary>
/// <typeparam name="TEnum">The vocabulary.</typeparam>
/// <remarks>Public so that the JSON source generation of an application can write records that hold such words.</remarks>
public sealed class VocabularyConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Vocabulary.TryParse<TEnum>(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"Expected one of: {string.Join(", ", Vocabulary.WordsOf<TEnum>())}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Vocabulary.WordOf(value));
}
