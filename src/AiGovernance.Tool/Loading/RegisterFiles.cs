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
        => Load(FilesAt(named is not null ? host.FullPath(named) : Nearest(host)));

    /// <summary>The path of the register found upward from the current folder.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static string Nearest(ToolHost host)
        => FindUpward(host.CurrentFolder) ?? throw new InputException(ToolText.Of("Error.RegisterMissing", FileName, host.CurrentFolder));

    /// <summary>
    /// The files of the register at a path: the file itself; of a folder, its <c>ai-register.json</c>, else all JSON files
    /// in it and below, which are one register.
    /// </summary>
    public static IReadOnlyList<string> FilesAt(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        string whole = Path.Combine(path, FileName);
        if (File.Exists(whole))
        {
            return [whole];
        }

        try
        {
            string[] files = [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
            return files.Length > 0 ? files : throw new InputException(ToolText.Of("Error.NoRegisterInFolder", path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", path, exception.Message));
        }
    }

    /// <summary>The register of a document; one that cannot be read is the fault of the input.</summary>
    public static AiRegister Readable(RegisterDocument document)
        => document.Register ?? throw new InputException(document.Findings is [var first, ..]
            ? ToolText.Of("Error.RegisterUnreadableAt", first.Path, first.Line, first.Column, first.Message, first.Id)
            : ToolText.Of("Error.RegisterUnreadable", document.Paths[0]));

    /// <summary>
    /// The registers at several paths: one each, or a single one if one of them is but a part, which does not say whose
    /// register it is.
    /// </summary>
    public static IReadOnlyList<RegisterDocument> LoadRegisters(IReadOnlyList<string> paths)
    {
        var documents = paths.Select(path => Load(FilesAt(path))).ToList();
        return paths.Count > 1 && documents.Exists(document => document.IsPart) ? [Load([.. documents.SelectMany(document => document.Paths).Distinct(StringComparer.Ordinal)])] : documents;
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
