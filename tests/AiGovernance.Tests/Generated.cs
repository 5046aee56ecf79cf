namespace AiGovernance.Tests;

/// <summary>Files that are checked in and written by the tests.</summary>
internal static class Generated
{
    /// <summary>Compares a checked-in file with what it should be, or rewrites it when the tests are told to.</summary>
    public static void AssertIs(string relativePath, string text)
    {
        string path = Repository.PathOf(relativePath);
        if (Repository.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(
            File.Exists(path) && text == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"{relativePath} is out of date: run the tests with AIGOV_UPDATE=1 to rewrite it, then review it.");
    }
}
