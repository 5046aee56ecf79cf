using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using MiniExcelLibs;

namespace AiGovernance.Tool.Tests.Worlds;

/// <summary>A copy of one of the two worlds in <c>samples</c>, and what the tool says of it.</summary>
internal sealed partial class World : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private World(string sample)
    {
        string source = Repository.PathOf($"samples/{sample}");
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(source, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
                File.Copy(file, PathOf(path));
            }
        }
    }

    public string Folder => _folder.Path;

    /// <summary>A company of 84 with nine use cases, the journal of its validations and the records of its calls.</summary>
    public static World Company()
    {
        var world = new World("AtelierLemaire");
        Evidence.WriteJournal(world.PathOf("validation.jsonl"));
        Evidence.WriteCalls(world.PathOf("calls.jsonl"));
        return world;
    }

    /// <summary>A group of four companies with 40 repositories, and the register of all that can be read.</summary>
    public static async Task<World> GroupAsync()
    {
        var world = new World("GroupeArvel");
        var run = await Aigov.RunAsync(world.Folder, ["merge", .. world.Registers(), "--output", "group.json"]);
        Assert.True(run.ExitCode == 1, run.Error);
        return world;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Dispose() => _folder.Dispose();

    /// <summary>A command line as one types it, and all that it says: exit code, output, what is said beside it.</summary>
    public async Task<string> TellAsync(string commandLine, string language)
    {
        string[] words = commandLine.Split(' ').SelectMany(word => word == "REGISTERS" ? Registers() : [word]).ToArray();
        bool isWorkbook = words.Any(word => word.EndsWith("xlsx", StringComparison.Ordinal));
        var run = await Aigov.RunAsync(Folder, [.. words, "--lang", language, .. isWorkbook ? ["--output", "out.xlsx"] : Array.Empty<string>()]);
        string output = isWorkbook ? Cells(PathOf("out.xlsx")) : run.Output;
        return $"$ aigov {commandLine} --lang {language}\n[{run.ExitCode}]\n{Readable(run.Error)}{Readable(output)}";
    }

    /// <summary>The register of every repository but the one that is broken.</summary>
    private IEnumerable<string> Registers() => Directory.GetDirectories(PathOf("repositories")).Order(StringComparer.Ordinal)
        .Select(Path.GetFileName)
        .Where(name => name != "marketplace")
        .Select(name => name == "plateforme-ia" ? $"{name}=repositories/{name}/register" : $"repositories/{name}/ai-register.json");

    // The style and the script of the page are files to be reviewed by themselves.
    private string Readable(string text) => Commit().Replace(PageFile().Replace(text, "…"), "")
        .Replace(Folder + "/", "", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Cells(string workbook)
    {
        var text = new StringBuilder();
        foreach (string sheet in MiniExcel.GetSheetNames(workbook))
        {
            text.Append('[').Append(sheet).Append("]\n");
            foreach (IDictionary<string, object> row in MiniExcel.Query(workbook, sheetName: sheet).Cast<IDictionary<string, object>>())
            {
                text.AppendJoin(" | ", row.Values.Select(cell => cell?.ToString()?.Replace("\n", " ⏎ ", StringComparison.Ordinal))).Append('\n');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex("(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|(?<='sha256-)[^']*(?=')", RegexOptions.Singleline)]
    private static partial Regex PageFile();

    [GeneratedRegex(@"(?<=\d(-\w+)?)\+[0-9a-f]{40}")]
    private static partial Regex Commit();
}
