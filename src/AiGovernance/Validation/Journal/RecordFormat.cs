using System.Globalization;
using System.Text;

namespace AiGovernance;

/// <summary>
/// How records are written: one line of JSON each, properties in one order, absent ones left out, no blanks, strings
/// escaped as little as JSON allows. docs/human-validation.md specifies it for those who verify with other tools.
/// </summary>
internal static class RecordFormat
{
    public const int Version = 1;

    private const string HashProperty = ",\"hash\":\"";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The bytes every line begins with, before its number.</summary>
    public static ReadOnlySpan<byte> Head => "{\"v\":1,\"sequence\":"u8;

    /// <summary>The bytes between number and previous hash.</summary>
    public static ReadOnlySpan<byte> AfterSequence => ",\"previousHash\":\""u8;

    /// <summary>The bytes between previous hash and action.</summary>
    public static ReadOnlySpan<byte> AfterPreviousHash => "\",\"action\":\""u8;

    /// <summary>The bytes between what is hashed and the hash.</summary>
    public static ReadOnlySpan<byte> BeforeHash => ",\"hash\":\""u8;

    /// <summary>The length of what is not hashed: the hash with its name, and the closing brace.</summary>
    public static int SealLength => HashProperty.Length + ContentHash.Length + 2;

    /// <summary>The line of a record with the hash it has.</summary>
    public static byte[] Line(ValidationRecord record) => Utf8.GetBytes(Body(record).Append(HashProperty).Append(record.Hash).Append("\"}").ToString());

    /// <summary>The line of a record with the hash it must have.</summary>
    public static byte[] Seal(ValidationRecord record, out string hash)
    {
        byte[] body = Utf8.GetBytes(Body(record).ToString());
        hash = ContentHash.Of(body);
        var line = new byte[body.Length + SealLength];
        body.CopyTo(line, 0);
        Utf8.GetBytes(HashProperty + hash + "\"}").CopyTo(line, body.Length);
        return line;
    }

    public static ValidationRecord Parse(ReadOnlySpan<byte> line) => RecordReader.Read(line);

    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    public static bool IsHash(string? text) => text is { Length: ContentHash.Length } && text.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');

    private static StringBuilder Body(ValidationRecord record)
    {
        var json = new StringBuilder(640);
        json.Append("{\"v\":").Append(Version);
        json.Append(",\"sequence\":").Append(record.Sequence.ToString(CultureInfo.InvariantCulture));
        Add(json, "previousHash", record.PreviousHash);
        Add(json, "action", Vocabulary.WordOf(record.Action));
        Add(json, "status", record.RecommendationId is null ? null : Vocabulary.WordOf(record.Status));
        Add(json, "recommendation", record.RecommendationId);
        Add(json, "useCase", record.UseCaseId);
        Add(json, "point", record.PointId);
        Add(json, "role", record.RoleId);
        Add(json, "validator", record.ValidatorId);
        Add(json, "requester", record.RequesterId);
        Add(json, "reason", record.Reason);
        Add(json, "toRoles", record.ToRoleIds);
        Add(json, "material", record.Material is { } material ? [.. material.Select(shown => Vocabulary.WordOf(shown))] : null);
        Add(json, "consequence", record.Consequence is { } consequence ? Vocabulary.WordOf(consequence) : null);
        Add(json, "inputHash", record.InputHash);
        Add(json, "outputHash", record.OutputHash);
        Add(json, "modifiedHash", record.ModifiedHash);
        Add(json, record.Diff);
        Add(json, "service", record.ServiceId);
        Add(json, "model", record.Model);
        Add(json, "createdAt", record.CreatedAt is { } createdAt ? Text(createdAt) : null);
        Add(json, "recordedAt", Text(record.RecordedAt));
        Add(json, record.Purged);
        return json;
    }

    private static void Add(StringBuilder json, string name, string? value)
    {
        if (value is not null)
        {
            Quote(json.Append(",\"").Append(name).Append("\":"), value);
        }
    }

    private static void Add(StringBuilder json, string name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            json.Append(",\"").Append(name).Append("\":[");
            for (int i = 0; i < values.Count; i++)
            {
                Quote(i == 0 ? json : json.Append(','), values[i]);
            }

            json.Append(']');
        }
    }

    private static void Add(StringBuilder json, ValidationDiff? diff)
    {
        if (diff is not null)
        {
            json.Append(",\"diff\":{\"at\":").Append(diff.At.ToString(CultureInfo.InvariantCulture));
            Add(json, "removed", diff.Removed);
            Add(json, "added", diff.Added);
            json.Append('}');
        }
    }

    private static void Add(StringBuilder json, PurgedRecords? purged)
    {
        if (purged is not null)
        {
            json.Append(",\"purged\":{\"count\":").Append(purged.Count.ToString(CultureInfo.InvariantCulture));
            Add(json, "lastHash", purged.LastHash);
            Add(json, "from", Text(purged.From));
            Add(json, "to", Text(purged.To));
            json.Append('}');
        }
    }

    // As in RFC 8785: nothing is escaped but quotes, backslashes and control characters.
    private static void Quote(StringBuilder json, string value)
    {
        json.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    json.Append('\\').Append(c);
                    break;
                case '\b':
                    json.Append("\\b");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\f':
                    json.Append("\\f");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case < ' ':
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    json.Append(c);
                    break;
            }
        }

        json.Append('"');
    }
}
