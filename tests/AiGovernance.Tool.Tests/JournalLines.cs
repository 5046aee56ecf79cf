namespace AiGovernance.Tool.Tests;

/// <summary>A journal as its writer leaves it: each record chained to the one before.</summary>
internal static class JournalLines
{
    public static void Write(string path, IEnumerable<ValidationRecord> records)
    {
        using var file = File.Create(path);
        var previous = (Sequence: 0L, Hash: ValidationRecord.NoHash);
        foreach (var record in records)
        {
            var chained = record.Chained(previous.Sequence + 1, previous.Hash);
            file.Write(chained.ToUtf8Json());
            file.WriteByte((byte)'\n');
            previous = (chained.Sequence, chained.Hash);
        }
    }
}
