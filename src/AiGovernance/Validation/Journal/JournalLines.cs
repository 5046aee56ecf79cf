namespace AiGovernance;

/// <summary>The lines of a journal, one after another, in a buffer that does not grow with the file.</summary>
internal sealed class JournalLines(Stream stream)
{
    /// <summary>No record is longer; a longer line is read over, not into memory.</summary>
    private const int Longest = 16 * 1024 * 1024;

    private byte[] _buffer = new byte[128 * 1024];
    private int _start;
    private int _end;
    private int _length;
    private long _next;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Where the line begins in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Whether a line feed ends the line.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the line is longer than any record; its text is not available.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The line without its line feed; valid until the next one is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _length);

    /// <summary>The bytes of the line in the file.</summary>
    public long Size => _next - Offset;

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Next()
    {
        _start += _length + (IsComplete && !IsTooLong ? 1 : 0);
        Offset = _next;
        Number++;
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return Is(searched + found, isComplete: true);
            }

            searched = _end - _start;
            if (searched >= Longest)
            {
                IsTooLong = true;
                _next += searched;
                (_start, _end, searched) = (0, 0, 0);
            }

            if (!Fill())
            {
                return (_end > _start || IsTooLong) && Is(_end - _start, isComplete: false);
            }
        }
    }

    private bool Is(int length, bool isComplete)
    {
        IsComplete = isComplete;
        _next += length + (isComplete ? 1 : 0);
        _length = length;
        if (IsTooLong)
        {
            _start += length + (isComplete ? 1 : 0);
            _length = 0;
        }

        return true;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            Array.Copy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Min(2 * _buffer.Length, Longest + 1));
        }

        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
