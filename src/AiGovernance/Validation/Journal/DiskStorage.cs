namespace AiGovernance;

/// <summary>A journal in a file. A second file beside it (<c>.lock</c>), held open, keeps other writers out; readers need no lock.</summary>
internal sealed class DiskStorage : IJournalStorage
{
    private readonly FileStream _lock;
    private FileStream _stream;

    private DiskStorage(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
        _stream = OpenForAppend();
    }

    public string Path { get; }

    public long? FreeBytes
    {
        get
        {
            try
            {
                // A drive is named by its root on Windows, and by any folder on it elsewhere.
                string folder = System.IO.Path.GetDirectoryName(Path)!;
                return new DriveInfo(System.IO.Path.DirectorySeparatorChar == '\\' ? System.IO.Path.GetPathRoot(folder)! : folder).AvailableFreeSpace;
            }
            catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    public static DiskStorage Open(string path)
    {
        string full = System.IO.Path.GetFullPath(path);
        FileStream? @lock = null;
        try
        {
            if (!Directory.Exists(System.IO.Path.GetDirectoryName(full)))
            {
                throw new DirectoryNotFoundException(System.IO.Path.GetDirectoryName(full));
            }

            @lock = Lock(full);
            return new DiskStorage(full, @lock);
        }
        catch (Exception exception) when (exception is IOException and not ValidationJournalException or UnauthorizedAccessException)
        {
            @lock?.Dispose();
            throw new ValidationJournalException(JournalFailure.NotReadable, full, exception.Message, exception);
        }
    }

    public Stream OpenRead() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);

    public void Append(byte[] content) => _stream.Write(content, 0, content.Length);

    public void Flush() => _stream.Flush(flushToDisk: true);

    public void Truncate(long length)
    {
        _stream.SetLength(length);
        _stream.Seek(0, SeekOrigin.End);
        _stream.Flush(flushToDisk: true);
    }

    public string SetAside(string name, byte[] content)
    {
        string path = $"{Path}.{name}";
        for (int i = 2; File.Exists(path); i++)
        {
            path = $"{Path}.{name}-{i}";
        }

        AtomicFile.Write(path, stream => stream.Write(content, 0, content.Length));
        return path;
    }

    public void Replace(Action<Stream> write)
    {
        // Windows replaces no file that is open.
        _stream.Dispose();
        try
        {
            AtomicFile.Write(Path, write);
        }
        finally
        {
            _stream = OpenForAppend();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _lock.Dispose();
    }

    // A buffer of one byte is none: what is written goes to the system at once, and a full disk is noticed at once.
    private FileStream OpenForAppend()
    {
        var stream = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 1);
        stream.Seek(0, SeekOrigin.End);
        return stream;
    }

    // Not the journal itself: on Unix a lock that admits readers would admit writers too. The file stays behind, because
    // removing it would let two processes hold two different ones.
    private static FileStream Lock(string path)
    {
        string lockPath = path + ".lock";
        try
        {
            return new FileStream(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (File.Exists(lockPath))
        {
            throw new ValidationJournalException(JournalFailure.InUse, path, lockPath, exception);
        }
    }
}
