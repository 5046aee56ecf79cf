using System.Globalization;

namespace AiGovernance;

/// <summary>
/// Keeps records of calls in a folder, as JSON Lines, one file a month: <c>ai-calls-2026-11.jsonl</c>. A second process on
/// the same folder writes files of its own (<c>ai-calls-2026-11.2.jsonl</c>).
/// </summary>
/// <remarks>
/// <para>
/// When <see cref="WriteAsync"/> returns, a record is with the operating system, so that a process which is killed loses
/// none. On the disk it is after <see cref="FlushEvery"/>, at the latest when the sink is closed: a power failure may take
/// what came after the last flush. A record that was torn is set aside when its file is opened again
/// (<c>ai-calls-2026-11.jsonl.torn-1</c>).
/// </para>
/// <para>
/// Deployers of high-risk systems keep their logs for at least six months (AI Act Article 26(6)); records relate to persons
/// where their use case does, so delete them when their time is over (GDPR Article 5(1)(e)): <see cref="DeleteMonthsBefore"/>.
/// </para>
/// </remarks>
public sealed class FileCallRecordSink : ICallRecordSink, IDisposable
{
    private const string Prefix = "ai-calls-";
    private const string Extension = ".jsonl";

    private readonly object _gate = new();
    private readonly string _folder;
    private readonly Func<string, CallRecordFile> _open;
    private readonly Timer _timer;
    private readonly TimeSpan _flushEvery = TimeSpan.FromSeconds(1);
    private CallRecordFile? _file;
    private bool _isFlushDue;
    private Exception? _failedFlush;
    private bool _isClosed;

    /// <summary>Keeps records in a folder.</summary>
    /// <param name="folder">The path of the folder; it is created if need be.</param>
    /// <exception cref="IOException">The folder cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be created.</exception>
    public FileCallRecordSink(string folder)
        : this(folder, open: null)
    {
    }

    internal FileCallRecordSink(string folder, Func<string, CallRecordFile>? open)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        _open = open ?? (month => CallRecordFile.Open(_folder, Prefix, month, Extension));
        _timer = new Timer(static sink => ((FileCallRecordSink)sink!).FlushIfDue(), this, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>
    /// How long records may be with the operating system before they are flushed to the disk; one second if not set. With
    /// <see cref="TimeSpan.Zero"/>, <see cref="WriteAsync"/> returns when its record is on the disk.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or longer than a day.</exception>
    public TimeSpan FlushEvery
    {
        get => _flushEvery;
        init => _flushEvery = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1) ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>Appends a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Not looked at: the record of a call that was made is kept.</param>
    /// <exception cref="IOException">
    /// The record cannot be written, for instance because the disk is full; or the disk did not confirm those before, which
    /// is said once. Later ones may succeed.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="ObjectDisposedException">The sink was closed.</exception>
    public ValueTask WriteAsync(AiCallRecord record, CancellationToken cancellationToken = default)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        byte[] json = record.ToUtf8Json();
        string month = MonthOf(record.StartedAt);
        lock (_gate)
        {
            ThrowIfFlushFailed();
            var file = FileOf(month);
            file.Append(json);
            if (_flushEvery == TimeSpan.Zero)
            {
                file.Flush();
            }
            else if (!_isFlushDue)
            {
                _isFlushDue = true;
                _timer.Change(_flushEvery, Timeout.InfiniteTimeSpan);
            }
        }

        return default;
    }

    /// <summary>Deletes the records of the months which had ended when a day began.</summary>
    /// <param name="day">The first day that is kept, for instance today six months ago: the month in which it lies is kept whole.</param>
    /// <returns>The number of files deleted.</returns>
    /// <exception cref="IOException">A file cannot be deleted.</exception>
    public int DeleteMonthsBefore(IsoDate day)
    {
        string first = MonthOf(day.ToDateTime());
        lock (_gate)
        {
            var old = Directory.EnumerateFiles(_folder, Prefix + "*" + Extension)
                .Where(path => IsMonth(path, out string month) && string.CompareOrdinal(month, first) < 0 && month != _file?.Month)
                .ToList();
            foreach (string path in old)
            {
                CallRecordFile.Delete(path);
            }

            return old.Count;
        }
    }

    /// <summary>Flushes and closes the file. Later records are refused.</summary>
    /// <exception cref="IOException">The disk did not confirm the last records.</exception>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _timer.Dispose();
            Close();
            ThrowIfFlushFailed();
        }
    }

    private CallRecordFile FileOf(string month)
    {
        if (_file?.Month != month)
        {
            Close();
            _file = _isClosed ? throw new ObjectDisposedException(nameof(FileCallRecordSink)) : _open(month);
        }

        return _file;
    }

    private void Close()
    {
        var file = _file;
        _file = null;
        file?.Dispose();
    }

    private void FlushIfDue()
    {
        lock (_gate)
        {
            _isFlushDue = false;
            try
            {
                _file?.Flush();
            }
#pragma warning disable CA1031 // On a timer there is nobody to throw to; whoever writes next learns of it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _failedFlush = exception;
            }
        }
    }

    private void ThrowIfFlushFailed()
    {
        if (_failedFlush is { } failure)
        {
            _failedFlush = null;
            throw new IOException(failure.Message, failure);
        }
    }

    private static bool IsMonth(string path, out string month)
    {
        const int Length = 7;
        string name = Path.GetFileName(path).Substring(Prefix.Length);
        month = name.Length >= Length ? name.Substring(0, Length) : "";
        return DateTime.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }

    private static string MonthOf(DateTimeOffset time) => MonthOf(time.UtcDateTime);

    private static string MonthOf(DateTime time) => time.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
