namespace AiGovernance;

/// <summary>Records that go to the disk together.</summary>
internal sealed class RecordGroup
{
    private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<byte[]> _lines = [];

    public List<(ValidationRecord Record, int Length)> Records { get; } = [];

    public Func<JournalIndex>? Rewrite { get; set; }

    public Task Done => _done.Task;

    public bool IsEmpty => Records.Count == 0 && Rewrite is null;

    public void Add(ValidationRecord record, byte[] line)
    {
        Records.Add((record, line.Length));
        _lines.Add(line);
    }

    public byte[] Bytes()
    {
        var bytes = new byte[_lines.Sum(line => line.Length + 1)];
        int at = 0;
        foreach (byte[] line in _lines)
        {
            line.CopyTo(bytes, at);
            at += line.Length + 1;
            bytes[at - 1] = (byte)'\n';
        }

        return bytes;
    }

    public void Complete() => _done.TrySetResult(true);

    public void Fail(ValidationJournalException failure)
    {
        _done.TrySetException(failure);
        _ = _done.Task.Exception; // Observed, whether or not anyone waits.
    }
}
