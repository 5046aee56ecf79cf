using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AiGovernance;

/// <summary>
/// How far a journal reached at some time. Kept elsewhere, it proves later that nothing up to there was cut off or written
/// anew: the journal alone cannot prove it.
/// </summary>
/// <param name="Sequence">The number of the last record; 0 for an empty journal.</param>
/// <param name="Hash">The hash of the last record.</param>
/// <param name="TakenAt">When the anchor was taken, in UTC.</param>
public sealed record JournalAnchor(long Sequence, string Hash, DateTimeOffset TakenAt)
{
    /// <summary>The anchor as one line of JSON: <c>{"sequence":12,"hash":"…","takenAt":"…"}</c>.</summary>
    public string ToJson() => $"{{\"sequence\":{Sequence.ToString(CultureInfo.InvariantCulture)},\"hash\":\"{Hash}\",\"takenAt\":\"{RecordFormat.Text(TakenAt)}\"}}";

    /// <summary>Writes the anchor to a file in one step, replacing an earlier one.</summary>
    /// <param name="path">The path of the file; its folder must exist.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        byte[] json = Encoding.UTF8.GetBytes(ToJson() + "\n");
        AtomicFile.Write(path, stream => stream.Write(json, 0, json.Length));
    }

    /// <summary>Reads an anchor from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="FormatException">The file does not hold an anchor.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JournalAnchor Load(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            string hash = root.GetProperty("hash").GetString() ?? "";
            long sequence = root.GetProperty("sequence").GetInt64();
            return sequence >= 0 && RecordFormat.IsHash(hash)
                ? new JournalAnchor(sequence, hash, root.GetProperty("takenAt").GetDateTimeOffset())
                : throw new FormatException($"'{path}' is not an anchor of a validation journal.");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException($"'{path}' is not an anchor of a validation journal.", exception);
        }
    }
}
