using System.Globalization;

namespace AiGovernance;

/// <summary>
/// A file of call records, open for appending. A second file beside it, held open, keeps other writers out; readers need
/// no lock.
/// </summary>
internal sealed class CallRecordFile : IDisposable
{
    public const string LockExtension = ".lock";

    private const int MostWriters = 1000;

    private readonly FileStream _lock;
    private readonly FileStream _stream;

    private CallRecordFile(string path, string month, FileStream @lock)
    {
        _lock = @lock;
        Month = month;
        _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, bufferSize: 1);
        EndTornLine();
    }

    public string Month { get; }

    /// <summary>Opens the first file of the month that no other process writes.</summary>
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

            try
            {
                return new CallRecordFile(path, month, @lock);
            }
            catch
            {
                @lock.Dispose();
                throw;
            }
        }
    }

    public void Append(byte[] json)
    {
        var line = new byte[json.Length + 1];
        json.CopyTo(line, 0);
        line[json.Length] = (byte)'\n';
        long length = _stream.Position;
        try
        {
            _stream.Write(line, 0, line.Length);
        }
        catch
        {
            // Half a record would spoil the next one.
            _stream.SetLength(length);
            _stream.Seek(length, SeekOrigin.Begin);
            throw;
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        _lock.Dispose();
    }

    // What a killed process left unfinished stays, on a line of its own.
    private void EndTornLine()
    {
        if (_stream.Length == 0)
        {
            return;
        }

        _stream.Seek(-1, SeekOrigin.End);
        if (_stream.ReadByte() != '\n')
        {
            _stream.WriteByte((byte)'\n');
        }
    }
}
