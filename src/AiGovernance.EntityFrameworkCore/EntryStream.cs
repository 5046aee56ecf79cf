namespace AiGovernance.EntityFrameworkCore;

/// <summary>The rows as the bytes of a journal file, one after another.</summary>
internal sealed class EntryStream(IEnumerable<JournalEntry> entries, Action<JournalEntry, long> look) : Stream
{
    private readonly IEnumerator<JournalEntry> _entries = entries.GetEnumerator();
    private byte[] _line = [];
    private int _at;
    private long _number;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_at == _line.Length)
        {
            if (!_entries.MoveNext())
            {
                return 0;
            }

            look(_entries.Current, ++_number);
            (_line, _at) = (_entries.Current.ToLine(), 0);
        }

        int read = Math.Min(count, _line.Length - _at);
        _line.AsSpan(_at, read).CopyTo(buffer.AsSpan(offset));
        _at += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _entries.Dispose();
        }

        base.Dispose(disposing);
    }
}
