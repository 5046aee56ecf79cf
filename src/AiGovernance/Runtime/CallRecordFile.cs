using System.Globalization;

namespace AiGovernance;

/// <summary>
/// A file of call records, open for appending. A second file beside it, held open, keeps other writers out; readers need
/// no lock.
/// </summary>
internal sealed class CallRecordFile : IDisposable
{
    public const string LockExtension = ".lock";

    private const string TornExtension = ".torn-";
    private const int MostWriters = 1000;

    private readonly Stream _stream;
    private readonly IDisposable? _lock;
    private long _length;

    internal CallRecordFile(string month, Stream stream, IDisposable? @lock = null)
    {
        Month = month;
        _stream = stream;
        _lock = @lock;
        _length = stream.Seek(0, SeekOrigin.End);
    }

    public string Month { get; }

    /// <summary>Opens the first file of the month that no other process writes. What a crash left unfinished is set aside.</summary>
    public static CallRecordFile Open(string folder, string prefix, string month, string extension)
    {
        for (int i = 1; ; i++)
        {
            string number = i == 1 ? "" : "." + i.ToString(CultureInfo.InvariantCulture);
            string path = Path.Combine(folder, prefix + month + number + extension);
            FileStream @lock;
            try
            {
                @lock = new FileStream(path + LockExtension, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (i < MostWriters && File.Exists(path + LockExtension))
            {
                continue;
            }

            FileStream? stream = null;
            try
            {
                stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 1);
                SetTornEndAside(stream, path);
                return new CallRecordFile(month, stream, @lock);
            }
            catch
            {
                stream?.Dispose();
                @lock.Dispose();
                throw;
            }
        }
    }

    /// <summary>Deletes a file of records, what was set aside of it, and its lock.</summary>
    public static void Delete(string path)
    {
        foreach (string torn in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + TornExtension + "*").ToList())
        {
            File.Delete(torn);
        }

        File.Delete(path);
        File.Delete(path + LockExtension);
    }

    public void Append(byte[] json)
    {
        var line = new byte[json.Length + 1];
        json.CopyTo(line, 0);
        line[json.Length] = (byte)'\n';
        CutBack();
        try
        {
            _stream.Write(line, 0, line.Length);
            _length += line.Length;
        }
        catch
        {
            TryCutBack();
            throw;
        }
    }

    /// <summary>Returns once everything appended is on the disk.</summary>
    public void Flush()
    {
        if (_stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }
        else
        {
            _stream.Flush();
        }
    }

    /// <summary>Flushes and closes the file.</summary>
    public void Dispose()
    {
        try
        {
            Flush();
        }
        finally
        {
            _stream.Dispose();
            _lock?.Dispose();
        }
    }

    private void TryCutBack()
    {
        try
        {
            CutBack();
        }
        catch (IOException)
        {
            // What made the record fail is what is reported; the next one tries again.
        }
    }

    // Half a record would spoil the one after it.
    private void CutBack()
    {
        if (_stream.Length != _length)
        {
            _stream.SetLength(_length);
            _stream.Seek(_length, SeekOrigin.Begin);
        }
    }

    // Readers would take what follows the last line feed for a record that is no record.
    private static void SetTornEndAside(FileStream stream, string path)
    {
        long end = EndOfLastLine(stream);
        if (end == stream.Length)
        {
            return;
        }

        int i = 1;
        while (File.Exists(Torn(i)))
        {
            i++;
        }

        stream.Seek(end, SeekOrigin.Begin);
        AtomicFile.Write(Torn(i), stream.CopyTo);
        stream.SetLength(end);

        string Torn(int number) => path + TornExtension + number.ToString(CultureInfo.InvariantCulture);
    }

    private static long EndOfLastLine(FileStream stream)
    {
        var block = new byte[64 * 1024];
        long end = stream.Length;
        while (end > 0)
        {
            int length = (int)Math.Min(block.Length, end);
            stream.Seek(end - length, SeekOrigin.Begin);
            for (int read = 0; read < length;)
            {
                read += stream.Read(block, read, length - read);
            }

            int found = Array.LastIndexOf(block, (byte)'\n', length - 1, length);
            if (found >= 0)
            {
                return end - length + found + 1;
            }

            end -= length;
        }

        return 0;
    }
}
