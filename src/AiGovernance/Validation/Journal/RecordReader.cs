using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>Reads a record from its line; what a later version adds is passed over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ValidationRecord))]
internal sealed partial class RecordReader : JsonSerializerContext
{
    private const string NotARecord = "The line is not a record of a validation journal.";

    public static ValidationRecord Read(ReadOnlySpan<byte> line)
    {
        try
        {
            var record = JsonSerializer.Deserialize(line, Default.ValidationRecord) ?? throw new FormatException(NotARecord);
            return record.Version != RecordFormat.Version ? throw new FormatException($"The record has version {record.Version}; this program reads version {RecordFormat.Version}.")
                : record.Sequence > 0 && RecordFormat.IsHash(record.Hash) && RecordFormat.IsHash(record.PreviousHash) ? record
                : throw new FormatException(NotARecord);
        }
        catch (JsonException exception)
        {
            throw new FormatException(NotARecord, exception);
        }
    }
}
