using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>Where a result goes: a file, written in one step and never over another by accident, or the standard output.</summary>
internal sealed class OutputTarget
{
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

    public static OutputTarget Create(string? path, bool mayReplace, ToolHost host)
    {
        if (path is null)
        {
            return new OutputTarget(null, mayReplace, host);
        }

        string full = host.FullPath(path);
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

    public void Write(byte[] content)
    {
        if (_path is not null)
        {
            AtomicFile.Write(_path, content, _mayReplace);
            return;
        }

        try
        {
            _host.Output.Write(content);
            _host.Output.Flush();
        }
        catch (IOException)
        {
            // Whoever read the pipe has seen enough ("| head").
        }
    }
}
