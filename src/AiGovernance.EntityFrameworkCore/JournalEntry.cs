using System.Text;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>One row: a line of the journal as it is in a file, and beside it what the database must find it by.</summary>
internal sealed record JournalEntry
{
    public required long Sequence { get; init; }

    public string? RecommendationId { get; init; }

    public string? UseCaseId { get; init; }

    public string? PointId { get; init; }

    public string? ValidatorId { get; init; }

    public required string Action { get; init; }

    public string? Status { get; init; }

    public required string Line { get; init; }

    public static JournalEntry Of(ValidationRecord record) => new()
    {
        Sequence = record.Sequence,
        RecommendationId = record.RecommendationId,
        UseCaseId = record.UseCaseId,
        PointId = record.PointId,
        ValidatorId = record.ValidatorId,
        Action = Word(record.Action),
        Status = record.RecommendationId is null ? null : Word(record.Status),
        Line = Encoding.UTF8.GetString(record.ToUtf8Json()),
    };

    /// <summary>Number and hash after which the next record comes.</summary>
    public static (long Sequence, string Hash) End(JournalEntry? last, string journal)
    {
        if (last is null)
        {
            return (0, ValidationRecord.NoHash);
        }

        var record = last.Read(journal);
        return record.Purged is { } purged && record.Action == RecordedAction.Checkpoint ? (purged.Count, purged.LastHash) : (record.Sequence, record.Hash);
    }

    /// <summary>The word of the journal format, which is also that of the column.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The line as it stands in a file.</summary>
    public byte[] ToLine() => Encoding.UTF8.GetBytes(Line + "\n");

    /// <summary>The record, if the line has its hash and the columns say what the line says.</summary>
    public bool TryRead(out ValidationRecord? record)
    {
        try
        {
            record = ValidationRecord.Parse(Encoding.UTF8.GetBytes(Line));
        }
        catch (FormatException)
        {
            record = null;
            return false;
        }

        int end = Line.LastIndexOf(",\"hash\":\"", StringComparison.Ordinal);
        return end >= 0 && ContentHash.Of(Line[..end]) == record.Hash && Of(record) with { Line = Line } == this;
    }

    /// <summary>The record; what somebody changed is not decided on.</summary>
    public ValidationRecord Read(string journal)
        => TryRead(out var record) ? record! : throw new ValidationJournalException(JournalFailure.RecordChanged, journal, Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
