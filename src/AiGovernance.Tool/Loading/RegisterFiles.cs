using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>Finds and reads registers; what cannot be read is one sentence.</summary>
internal static class RegisterFiles
{
    public const string FileName = "ai-register.json";

    /// <summary>The register in a folder or the nearest one above, or null.</summary>
    public static string? FindUpward(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            string path = Path.Combine(current.FullName, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>The named register, else the one found upward from the current folder.</summary>
    public static RegisterDocument Required(string? named, ToolHost host)
        => Load(named is not null
            ? host.FullPath(named)
            : FindUpward(host.CurrentFolder) ?? throw new InputException(ToolText.Of("Error.RegisterMissing", FileName, host.CurrentFolder)));

    /// <summary>The register of a document; one that cannot be read is the fault of the input.</summary>
    public static AiRegister Readable(RegisterDocument document)
        => document.Register
            ?? throw new InputException(ToolText.Of("Error.RegisterUnreadable", document.Findings is [var first, ..] ? first.ToString() : document.Paths[0]));

    /// <summary>
    /// The registers in several files: one each, or a single one if a file is but a part, which does not say whose
    /// register it is.
    /// </summary>
    public static IReadOnlyList<RegisterDocument> LoadRegisters(IReadOnlyList<string> paths)
    {
        var documents = paths.Select(path => Load(path)).ToList();
        return paths.Count > 1 && documents.Exists(document => document.IsPart) ? [Load(paths)] : documents;
    }

    /// <summary>A register of one or several files.</summary>
    public static RegisterDocument Load(params IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            throw new InputException(ToolText.Of(Directory.Exists(missing) ? "Error.FileIsFolder" : "Error.FileMissing", missing));
        }

        try
        {
            return RegisterDocument.Load(paths);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", string.Join(", ", paths), exception.Message));
        }
    }
}
