using System.Globalization;

namespace AiGovernance;

/// <summary>A quick look at the end of a journal file: whether it is there, as it was written, with space behind it.</summary>
internal static class JournalEnd
{
    // A record is rarely longer than a few thousand bytes.
    private const long NeededBytes = 64 * 1024;

    /// <exception cref="ValidationJournalException">The file is not what was written, cannot be read, or has no space.</exception>
    public static void Check(IJournalStorage storage, JournalIndex index, bool isQuiet)
    {
        try
        {
            using var stream = storage.OpenRead();
            if (stream.Length < index.Length || (isQuiet && stream.Length > index.Length) || !HasLastLine(stream, index))
            {
                throw new ValidationJournalException(JournalFailure.Tampered, storage.Path, index.Lines.ToString(CultureInfo.InvariantCulture));
            }
        }
        catch (Exception exception) when (exception is IOException and not ValidationJournalException or UnauthorizedAccessException)
        {
            throw new ValidationJournalException(JournalFailure.NotReadable, storage.Path, exception.Message, exception);
        }

        if (storage.FreeBytes < NeededBytes)
        {
            throw new ValidationJournalException(JournalFailure.WriteFailed, storage.Path, "No space left on device");
        }
    }

    private static bool HasLastLine(Stream stream, JournalIndex index)
    {
        if (index.Length == 0)
        {
            return true;
        }

        stream.Seek(index.LineOffset, SeekOrigin.Begin);
        var lines = new JournalLines(stream);
        return lines.Next()
            && lines.IsComplete
            && lines.Offset + lines.Size == index.Length - index.LineOffset
            && SealedLine.TryRead(lines.Line, out var line)
            && line.HasItsHash()
            && SealedLine.TextOf(line.Hash) == index.LineHash;
    }
}
