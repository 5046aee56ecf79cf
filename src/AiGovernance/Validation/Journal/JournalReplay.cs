using System.Globalization;

namespace AiGovernance;

/// <summary>Reads a journal from its beginning.</summary>
internal static class JournalReplay
{
    /// <summary>
    /// What the records add up to. They must form a chain, up to a torn tail: bytes after the last whole line, or from
    /// the first line with a NUL on, which a crash leaves where the system had not yet written.
    /// </summary>
    public static JournalIndex Index(IJournalStorage storage, out byte[] tornTail)
    {
        var index = new JournalIndex();
        using var stream = storage.OpenRead();
        var lines = new JournalLines(stream);
        while (lines.Next())
        {
            if (!lines.IsComplete || lines.Line.IndexOf((byte)0) >= 0)
            {
                tornTail = From(storage, lines.Offset);
                return index;
            }

            index.Add(Read(lines, index, storage.Path), lines.Line.Length);
        }

        tornTail = [];
        return index;
    }

    /// <summary>The records, without looking at the chain; a torn tail is left out.</summary>
    public static IEnumerable<ValidationRecord> Records(Stream stream, string path, long length = long.MaxValue)
    {
        var lines = new JournalLines(stream);
        while (lines.Next() && lines.IsComplete && lines.Offset < length)
        {
            yield return Parse(lines, path);
        }
    }

    /// <summary>The record at a place.</summary>
    public static ValidationRecord RecordAt(IJournalStorage storage, long offset)
    {
        using var stream = storage.OpenRead();
        stream.Seek(offset, SeekOrigin.Begin);
        return Records(stream, storage.Path).First();
    }

    private static ValidationRecord Read(JournalLines lines, JournalIndex index, string path)
    {
        bool isReadable = SealedLine.TryRead(lines.Line, out var line);
        bool isFirst = index.Length == 0;
        bool isNext = isReadable
            && line.HasItsHash()
            && (isFirst && line.Is("checkpoint"u8) || (line.Sequence == index.Sequence + 1 && SealedLine.TextOf(line.PreviousHash) == index.Hash));
        return isNext ? Parse(lines, path) : throw new ValidationJournalException(JournalFailure.Tampered, path, lines.Number.ToString(CultureInfo.InvariantCulture));
    }

    private static ValidationRecord Parse(JournalLines lines, string path)
    {
        try
        {
            return ValidationRecord.Parse(lines.Line);
        }
        catch (FormatException exception)
        {
            throw new ValidationJournalException(JournalFailure.Tampered, path, lines.Number.ToString(CultureInfo.InvariantCulture), exception);
        }
    }

    private static byte[] From(IJournalStorage storage, long offset)
    {
        using var stream = storage.OpenRead();
        stream.Seek(offset, SeekOrigin.Begin);
        using var rest = new MemoryStream();
        stream.CopyTo(rest);
        return rest.ToArray();
    }
}
