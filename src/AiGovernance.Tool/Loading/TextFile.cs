using System.Text;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>A text file that is edited: what is written has the encoding and byte order mark of what was read.</summary>
internal sealed class TextFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Encoding _encoding;

    private TextFile(string path, string text, Encoding encoding)
    {
        Path = path;
        Text = text;
        _encoding = encoding;
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The file, or an empty text if there is none.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static TextFile Open(string path)
    {
        if (!File.Exists(path))
        {
            return new TextFile(path, "", Utf8);
        }

        try
        {
            using var reader = new StreamReader(path, Utf8, detectEncodingFromByteOrderMarks: true);
            string text = reader.ReadToEnd();
            return new TextFile(path, text, reader.CurrentEncoding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", path, exception.Message));
        }
    }

    /// <summary>That the file can be written, before anyone begins to work on it.</summary>
    /// <exception cref="InputException">It is write-protected, or its folder does not exist.</exception>
    public void RequireWritable()
    {
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(Path)))
        {
            throw new InputException(ToolText.Of("Error.OutputFolderMissing", Path));
        }

        if (File.Exists(Path) && File.GetAttributes(Path).HasFlag(FileAttributes.ReadOnly))
        {
            throw new InputException(ToolText.Of("Error.WriteProtected", Path));
        }
    }

    /// <summary>That the file still is what was read.</summary>
    /// <exception cref="InputException">It was changed meanwhile.</exception>
    public void RequireUnchanged()
    {
        if (Open(Path).Text != Text)
        {
            throw new InputException(ToolText.Of("Error.ChangedMeanwhile", Path));
        }
    }

    /// <summary>Writes another text in one step, unless the file was changed meanwhile.</summary>
    /// <exception cref="InputException">It cannot be written, or is not what was read.</exception>
    public void Write(string text)
    {
        RequireUnchanged();
        byte[] content = [.. _encoding.GetPreamble(), .. _encoding.GetBytes(text)];
        try
        {
            AtomicFile.Write(Path, stream => stream.Write(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotWritable", Path, exception.Message));
        }
    }
}
