using System.Text;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Merging;

/// <summary>The names of the repositories: as given by <c>NAME=PATH</c>, else those of the folders.</summary>
internal static class PartNames
{
    private const int MaxLength = 30;

    /// <summary>A name and a full path for each argument, in their order.</summary>
    public static IReadOnlyList<(string Name, string Path)> Of(IReadOnlyList<string> arguments, ToolHost host)
    {
        var parts = arguments.Select(argument => Split(argument, host)).ToList();
        for (int folders = 1; folders <= 3; folders++)
        {
            var named = parts.ConvertAll(part => (Name: Slug(part.Name ?? Folders(part.Path, folders)), part.Path));
            if (named.DistinctBy(part => part.Name).Count() == named.Count)
            {
                return named;
            }
        }

        string twice = parts.ConvertAll(part => Slug(part.Name ?? Folders(part.Path, 3))).GroupBy(name => name, StringComparer.Ordinal).First(group => group.Count() > 1).Key;
        throw new InputException(ToolText.Of("Merge.NameTwice", twice));
    }

    // A file may have "=" in its name: then it exists.
    private static (string? Name, string Path) Split(string argument, ToolHost host)
    {
        int sign = argument.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 && !File.Exists(host.FullPath(argument)) && !argument[..sign].Contains('/', StringComparison.Ordinal)
            ? (argument[..sign], host.FullPath(argument[(sign + 1)..]))
            : (null, host.FullPath(argument));
    }

    private static string Folders(string path, int count)
    {
        var names = new List<string>();
        for (var folder = Directory.Exists(path) ? new DirectoryInfo(path) : Directory.GetParent(path); folder?.Parent is not null && names.Count < count; folder = folder.Parent)
        {
            names.Insert(0, folder.Name);
        }

        return string.Join('-', names);
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (char character in name.Normalize(NormalizationForm.FormD))
        {
            char lower = char.ToLowerInvariant(character);
            if (lower is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                slug.Append(lower);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsHighSurrogate(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().Trim('-');
        trimmed = trimmed.Length > MaxLength ? trimmed[..MaxLength].TrimEnd('-') : trimmed;
        return trimmed.Length == 0 ? "r" : char.IsAsciiDigit(trimmed[0]) ? "r" + trimmed : trimmed;
    }
}
