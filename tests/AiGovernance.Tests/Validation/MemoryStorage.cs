namespace AiGovernance.Tests.Validation;

/// <summary>A disk that does what the test wants.</summary>
internal sealed class MemoryStorage : IJournalStorage
{
    private byte[] _content = [];

    public string Path => "memory";

    public int? FreeBytes { get; set; }

    long? IJournalStorage.FreeBytes => FreeBytes;

    public bool FailsToFlush { get; set; }

    /// <summary>What a flush waits for; null if it takes no time.</summary>
    public Task? BeforeFlush { get; init; }

    public int Flushes { get; private set; }

    public byte[] Content => _content;

    public Dictionary<string, byte[]> Beside { get; } = [];

    public Stream OpenRead() => new MemoryStream(_content, writable: false);

    public void Append(byte[] content)
    {
        int fits = Math.Min(content.Length, FreeBytes ?? content.Length);
        _content = [.. _content, .. content[..fits]];
        if (fits < content.Length)
        {
            throw new IOException("No space left on device");
        }
    }

    public void Flush()
    {
        Flushes++;
        BeforeFlush?.GetAwaiter().GetResult();
        if (FailsToFlush)
        {
            throw new IOException("Input/output error");
        }
    }

    public void Truncate(long length) => _content = _content[..(int)length];

    public string SetAside(string name, byte[] content)
    {
        Beside[name] = content;
        return name;
    }

    public void Replace(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        _content = stream.ToArray();
    }

    public void Dispose()
    {
    }
}
