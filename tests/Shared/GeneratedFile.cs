namespace AiGovernance.Tests;

/// <summary>A checked-in file, or a part of one, that tests generate: rewritten with <c>AIGOV_UPDATE=1</c>, otherwise compared.</summary>
internal static class GeneratedFile
{
    private const string End = "<!-- /generated -->\n";

    public static void IsUpToDate(string relativePath, string generated)
    {
        var path = Repository.PathOf(relativePath);
        if (Repository.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, generated);
        }

        Assert.True(
            File.Exists(path) && generated == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"{relativePath} is out of date: run the tests with AIGOV_UPDATE=1 to rewrite it, then review it.");
    }

    /// <summary>The same for what stands between the two comments that say <c>generated</c>; a page may have several such parts.</summary>
    public static void HasUpToDatePart(string relativePath, string generated, string? part = null)
    {
        var beginning = part is null ? "<!-- generated -->\n" : $"<!-- generated: {part} -->\n";
        var page = File.ReadAllText(Repository.PathOf(relativePath)).ReplaceLineEndings("\n");
        var begin = page.IndexOf(beginning, StringComparison.Ordinal) + beginning.Length;
        IsUpToDate(relativePath, page[..begin] + generated + page[page.IndexOf(End, begin, StringComparison.Ordinal)..]);
    }
}
