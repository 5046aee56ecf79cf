using System.Text.RegularExpressions;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loose;

/// <summary>What is scanned without a build.</summary>
/// <param name="Folder">The folder that paths in the report are relative to.</param>
/// <param name="Roots">The folders whose files are read.</param>
/// <param name="Asked">The full paths of the projects whose calls are listed; null for all.</param>
internal sealed partial record LooseInput(string Folder, IReadOnlyList<string> Roots, IReadOnlySet<string>? Asked)
{
    public static LooseInput Find(string path)
    {
        if (Directory.Exists(path))
        {
            string folder = Path.TrimEndingDirectorySeparator(path);
            return new LooseInput(folder, [folder], null);
        }

        if (!File.Exists(path))
        {
            throw new InputException(ToolText.Of("Error.FileMissing", path));
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SLN" or ".SLNX" => Of(path, [.. ProjectsIn(path)], withReferences: false),
            ".CSPROJ" => Of(path, [path], withReferences: true),
            _ => throw new InputException(ToolText.Of("Error.NotAProject", path)),
        };
    }

    private static LooseInput Of(string path, HashSet<string> asked, bool withReferences)
    {
        string folder = Path.GetDirectoryName(path)!;
        var read = new HashSet<string>(asked, StringComparer.Ordinal);
        var open = new Queue<string>(withReferences ? asked : []);
        while (open.Count > 0)
        {
            foreach (string referenced in ReadProject(open.Dequeue()).Paths("ProjectReference").Where(File.Exists).Where(read.Add))
            {
                open.Enqueue(referenced);
            }
        }

        if (read.Count == 0)
        {
            throw new InputException(ToolText.Of("Error.NoProject", path));
        }

        // A folder inside another is read with it.
        string[] folders = [.. read.Select(project => Path.GetDirectoryName(project)!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] roots = [.. folders.Where(candidate => !folders.Any(other => candidate.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal)))];
        return new LooseInput(folder, roots, asked);
    }

    private static IEnumerable<string> ProjectsIn(string solution)
        => ProjectPath().Matches(ReadText(solution))
            .Select(match => Path.GetFullPath(match.Groups[1].Value.Replace('\\', '/'), Path.GetDirectoryName(solution)!))
            .Where(File.Exists);

    private static ProjectFile ReadProject(string path)
    {
        try
        {
            return ProjectFile.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", path, exception.Message));
        }
    }

    private static string ReadText(string path)
    {
        try
        {
            return SourceFile.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", path, exception.Message));
        }
    }

    // Both formats of solutions put the path of a project in quotes.
    [GeneratedRegex("\"([^\"\r\n]+\\.csproj)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectPath();
}
