namespace AiGovernance;

/// <summary>
/// Proves that nothing was changed, removed, moved or added in a journal, or says what and where. It reads the file once,
/// in constant memory, while others may append to it.
/// </summary>
/// <remarks>
/// A chain alone proves nothing about its end: whoever cuts off the last records, or writes all of them anew from some
/// record on, leaves a chain that holds. Only an anchor kept elsewhere shows it.
/// </remarks>
public sealed class JournalVerifier
{
    /// <summary>How many problems are listed; the rest is counted.</summary>
    public const int MostProblems = 1000;

    private readonly JournalAnchor? _anchor;
    private readonly List<JournalProblem> _problems = [];
    private readonly List<Gap> _gaps = [];
    private long _furtherProblems;
    private long _records;
    private long _highest;
    private long _highestLine;
    private string? _highestHash = ValidationRecord.NoHash;
    private long _unreadable;
    private PurgedRecords? _purged;
    private bool _isPurgeRecorded;

    private JournalVerifier(JournalAnchor? anchor) => _anchor = anchor;

    /// <summary>Verifies a journal file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="anchor">An anchor taken earlier and kept elsewhere.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static JournalVerification Verify(string path, JournalAnchor? anchor = null, CancellationToken cancellationToken = default)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        return Verify(stream, anchor, cancellationToken);
    }

    /// <summary>Verifies a journal.</summary>
    /// <param name="stream">The journal, read from here to its end.</param>
    /// <param name="anchor">An anchor taken earlier and kept elsewhere.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static JournalVerification Verify(Stream stream, JournalAnchor? anchor = null, CancellationToken cancellationToken = default)
        => new JournalVerifier(anchor).Read(stream ?? throw new ArgumentNullException(nameof(stream)), cancellationToken);

    private JournalVerification Read(Stream stream, CancellationToken cancellationToken)
    {
        var lines = new JournalLines(stream);
        long torn = 0;
        while (lines.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lines.IsComplete)
            {
                Look(lines);
            }
            else
            {
                torn = lines.Size;
            }
        }

        return Conclude(lines.Number - 1, torn);
    }

    private void Look(JournalLines lines)
    {
        if (lines.IsTooLong || !SealedLine.TryRead(lines.Line, out var line))
        {
            _records++;
            _unreadable++;
            Report(JournalProblemKind.Unreadable, lines.Number, _highest + _unreadable);
            return;
        }

        if (line.Is("checkpoint"u8))
        {
            LookAtCheckpoint(lines, line);
            return;
        }

        _records++;
        if (!line.HasItsHash())
        {
            // What the line says of itself, its number included, may be what was changed: its place counts.
            Report(JournalProblemKind.Changed, lines.Number, _highest + _unreadable + 1);
            Follow(_highest + _unreadable + 1, null, lines.Number);
        }
        else if (line.Sequence > _highest)
        {
            LookAtNext(line, lines.Number);
            _isPurgeRecorded |= _purged is not null && line.Is("purge"u8) && IsPurge(lines.Line);
        }
        else
        {
            Report(Fill(line.Sequence) ? JournalProblemKind.Moved : JournalProblemKind.Duplicated, lines.Number, line.Sequence);
        }
    }

    private void LookAtNext(SealedLine line, long number)
    {
        long missing = line.Sequence - _highest - 1 - _unreadable;
        if (missing > 0)
        {
            AddGap(_highest + 1 + _unreadable, line.Sequence - 1, number);
        }
        else if (_unreadable == 0 && _highestHash is not null && SealedLine.TextOf(line.PreviousHash) != _highestHash)
        {
            // The record before has its hash, but not the one that this record continues: both were changed together.
            Report(JournalProblemKind.Changed, _highestLine, _highest);
        }

        string hash = SealedLine.TextOf(line.Hash);
        if (_anchor is { } anchor && anchor.Sequence == line.Sequence && anchor.Hash != hash)
        {
            Report(JournalProblemKind.Rewritten, number, line.Sequence);
        }

        Follow(line.Sequence, hash, number);
    }

    private void LookAtCheckpoint(JournalLines lines, SealedLine line)
    {
        if (lines.Number != 1 || !line.HasItsHash() || PurgedBy(lines.Line) is not { } purged || purged.Count != line.Sequence || purged.LastHash != SealedLine.TextOf(line.PreviousHash))
        {
            Report(lines.Number == 1 ? JournalProblemKind.Changed : JournalProblemKind.Unreadable, lines.Number, 0);
            _highestHash = null;
            return;
        }

        _purged = purged;
        Follow(purged.Count, purged.LastHash, lines.Number);
        if (_anchor?.Sequence == purged.Count && _anchor.Hash != purged.LastHash)
        {
            Report(JournalProblemKind.Rewritten, lines.Number, purged.Count);
        }
    }

    private JournalVerification Conclude(long lines, long torn)
    {
        foreach (var gap in _gaps)
        {
            Report(JournalProblemKind.Removed, gap.Line, gap.From, gap.To - gap.From + 1);
        }

        if (_purged is not null && !_isPurgeRecorded)
        {
            Report(JournalProblemKind.PurgeNotRecorded, 1, _purged.Count, _purged.Count);
        }

        if (_anchor is { } anchor && anchor.Sequence > _highest)
        {
            Report(JournalProblemKind.Truncated, lines, _highest + 1, anchor.Sequence - _highest);
        }

        return new JournalVerification
        {
            Records = _records,
            LastSequence = _highest,
            LastHash = _highestHash ?? "",
            Purged = _purged,
            TornBytes = torn,
            Problems = [.. _problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Sequence)],
            FurtherProblems = _furtherProblems,
            IsAnchored = _anchor is not null,
        };
    }

    private void Follow(long sequence, string? hash, long line)
    {
        (_highest, _highestHash, _highestLine) = (sequence, hash, line);
        _unreadable = 0;
    }

    private void AddGap(long from, long to, long line)
    {
        if (_gaps.Count < MostProblems)
        {
            _gaps.Add(new Gap(from, to, line));
        }
        else
        {
            Report(JournalProblemKind.Removed, line, from, to - from + 1);
        }
    }

    // Whether a record was missing before; then it is missing no more.
    private bool Fill(long sequence)
    {
        int i = _gaps.FindIndex(gap => gap.From <= sequence && sequence <= gap.To);
        if (i < 0)
        {
            return false;
        }

        var gap = _gaps[i];
        _gaps.RemoveAt(i);
        if (gap.From < sequence)
        {
            _gaps.Add(gap with { To = sequence - 1 });
        }

        if (sequence < gap.To)
        {
            _gaps.Add(gap with { From = sequence + 1 });
        }

        return true;
    }

    private void Report(JournalProblemKind kind, long line, long sequence, long count = 1)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(new JournalProblem(kind, line, sequence, count));
        }
        else
        {
            _furtherProblems++;
        }
    }

    private bool IsPurge(ReadOnlySpan<byte> line) => PurgedBy(line) is { } purged && purged.Count == _purged!.Count && purged.LastHash == _purged.LastHash;

    private static PurgedRecords? PurgedBy(ReadOnlySpan<byte> line)
    {
        try
        {
            return ValidationRecord.Parse(line).Purged;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed record Gap(long From, long To, long Line);
}
