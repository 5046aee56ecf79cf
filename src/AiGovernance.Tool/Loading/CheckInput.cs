using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>What is checked: one solution, or projects.</summary>
/// <param name="Folder">The folder that paths in the report are relative to.</param>
/// <param name="Solution">The full path of the solution, or null.</param>
/// <param name="Projects">The full paths of the projects if there is no solution.</param>
internal sealed record CheckInput(string Folder, string? Solution, IReadOnlyList<string> Projects)
{
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // A link may lead out of the folder, or round in circles.
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static CheckInput Find(string path)
    {
        if (File.Exists(path))
        {
            return OfFile(path);
        }

        return Directory.Exists(path) ? OfFolder(Path.TrimEndingDirectorySeparator(path)) : throw new InputException(ToolText.Of("Error.FileMissing", path));
    }

    private static CheckInput OfFile(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SLN" or ".SLNX" => new CheckInput(folder, path, []),
            ".CSPROJ" => new CheckInput(folder, null, [path]),
            _ => throw new InputException(ToolText.Of("Error.NotAProject", path)),
        };
    }

    private static CheckInput OfFolder(string folder)
    {
        string[] solutions;
        string[] projects;
        try
        {
            solutions = [.. Directory.GetFiles(folder).Where(IsSolution).Order(StringComparer.Ordinal)];
            projects = solutions.Length > 0 ? [] : [.. Directory.EnumerateFiles(folder, "*.csproj", Below).Where(project => !IsOutput(project, folder)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", folder, exception.Message));
        }

        return solutions.Length switch
        {
            1 => new CheckInput(folder, solutions[0], []),
            > 1 => throw new InputException(ToolText.Of("Error.SeveralSolutions", folder, string.Join(", ", solutions.Select(Path.GetFileName)))),
            _ when projects.Length == 0 => throw new InputException(ToolText.Of("Error.NoProject", folder)),
            _ => new CheckInput(folder, null, projects),
        };
    }

    private static bool IsSolution(string path) => Path.GetExtension(path).ToUpperInvariant() is ".SLN" or ".SLNX";

    private static bool IsOutput(string path, string folder)
        => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
