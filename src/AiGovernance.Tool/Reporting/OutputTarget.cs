using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>Where a result goes: a file, written in one step and never over another by accident, or the standard output.</summary>
internal sealed class OutputTarget
{
    private const int BufferSize = 65_536;

    private readonly string? _path;
    private readonly bool _mayReplace;
    private readonly ToolHost _host;

    private OutputTarget(string? path, bool mayReplace, ToolHost host)
    {
        _path = path;
        _mayReplace = mayReplace;
        _host = host;
    }

    public bool UsesColour => _path is null && _host.UsesColour;

    /// <summary>Whether the result would be shown to a person on a terminal.</summary>
    public bool IsTerminal => _path is null && _host.IsOutputTerminal;

    public static OutputTarget Create(string? path, bool mayReplace, ToolHost host)
    {
        if (path is null)
        {
            return new OutputTarget(null, mayReplace, host);
        }

        string full = host.FullPath(path);
        if (IsDevice(full))
        {
            return new OutputTarget(full, mayReplace, host);
        }

        // What a link leads to is written, and the link stays one.
        full = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
        if (Directory.Exists(full))
        {
            throw new InputException(ToolText.Of("Error.FileIsFolder", path));
        }

        if (File.Exists(full) && !mayReplace)
        {
            throw new InputException(ToolText.Of("Error.OutputExists", path));
        }

        return Directory.Exists(Path.GetDirectoryName(full))
            ? new OutputTarget(full, mayReplace, host)
            : throw new InputException(ToolText.Of("Error.OutputFolderMissing", path));
    }

    public void Write(byte[] content) => Write(stream => stream.Write(content));

    /// <summary>Hands the stream to whoever writes; a file appears only when all of it is written.</summary>
    public void Write(Action<Stream> write)
    {
        if (_path is null)
        {
            WriteThrough(_host.Output, write);
        }
        else if (IsDevice(_path))
        {
            WriteDevice(write);
        }
        else
        {
            WriteFile(write);
        }
    }

    // A terminal, a pipe or nothing at all (/dev/stdout, /dev/null): a file moved there would take its place.
    private static bool IsDevice(string path)
        => path.StartsWith("/proc/", StringComparison.Ordinal)
            || (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));

    private static void WriteThrough(Stream stream, Action<Stream> write)
    {
        try
        {
            // A reader that stops reading ("| head") is no error, and .NET raises none: what is left are full disks and the like.
            var buffered = new BufferedStream(stream, BufferSize);
            write(buffered);
            buffered.Flush();
        }
        catch (IOException exception)
        {
            throw new InputException(ToolText.Of("Error.OutputNotWritable", exception.Message));
        }
    }

    private void WriteDevice(Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(_path!, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            WriteThrough(stream, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotWritable", _path!, exception.Message));
        }
    }

    private void WriteFile(Action<Stream> write)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, _path!, _mayReplace);
        }
        catch (Exception exception)
        {
            Discard(temporary);
            if (exception is IOException or UnauthorizedAccessException)
            {
                throw new InputException(ToolText.Of("Error.NotWritable", _path!, exception.Message));
            }

            throw;
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }
}
