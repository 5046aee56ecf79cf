using System.Globalization;

namespace AiGovernance;

/// <summary>
/// Keeps records of calls in a folder, as JSON Lines, one file a month: <c>ai-calls-2026-11.jsonl</c>. A second process on
/// the same folder writes files of its own (<c>ai-calls-2026-11.2.jsonl</c>).
/// </summary>
/// <remarks>
/// A record is with the operating system when <see cref="WriteAsync"/> returns, not necessarily on the disk. Deployers of
/// high-risk systems keep their logs for at least six months (AI Act Article 26(6)); records relate to persons where their
/// use case does, so delete them when their time is over (GDPR Article 5(1)(e)): <see cref="DeleteMonthsBefore"/>.
/// </remarks>
public sealed class FileCallRecordSink : ICallRecordSink, IDisposable
{
    private const string Prefix = "ai-calls-";
    private const string Extension = ".jsonl";

    private readonly object _gate = new();
    private readonly string _folder;
    private CallRecordFile? _file;
    private bool _isClosed;

    /// <summary>Keeps records in a folder.</summary>
    /// <param name="folder">The path of the folder; it is created if need be.</param>
    /// <exception cref="IOException">The folder cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be created.</exception>
    public FileCallRecordSink(string folder) => _folder = Directory.CreateDirectory(folder).FullName;

    /// <summary>Appends a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Not looked at: the record of a call that was made is kept.</param>
    /// <exception cref="IOException">The record cannot be written, for instance because the disk is full. Later ones may succeed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="ObjectDisposedException">The sink was closed.</exception>
    public ValueTask WriteAsync(AiCallRecord record, CancellationToken cancellationToken = default)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        byte[] json = record.ToUtf8Json();
        string month = MonthOf(record.StartedAt);
        lock (_gate)
        {
            FileOf(month).Append(json);
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
                File.Delete(path);
                File.Delete(path + CallRecordFile.LockExtension);
            }

            return old.Count;
        }
    }

    /// <summary>Closes the file. Later records are refused.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isClosed = true;
            _file?.Dispose();
            _file = null;
        }
    }

    private CallRecordFile FileOf(string month)
    {
        if (_file?.Month != month)
        {
            _file?.Dispose();
            _file = null;
            _file = _isClosed ? throw new ObjectDisposedException(nameof(FileCallRecordSink)) : CallRecordFile.Open(_folder, Prefix, month, Extension);
        }

        return _file;
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
