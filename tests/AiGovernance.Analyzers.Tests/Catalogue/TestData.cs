namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary>Tables in the folder <c>Data</c>: tabs between columns, one line of headings, comments after <c>#</c>.</summary>
internal static class TestData
{
    public static IEnumerable<string[]> Rows(string file)
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
            .Where(line => !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.Split('\t'));
}
