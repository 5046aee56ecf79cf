namespace AiGovernance.Tests.Schema;

/// <summary>A checked-in file that tests generate: rewritten with <c>AIGOV_UPDATE=1</c>, otherwise compared.</summary>
internal static class GeneratedFile
{
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
            $"The model or the field guide has changed: run the tests with AIGOV_UPDATE=1 to rewrite {relativePath}, then review it.");
    }
}
