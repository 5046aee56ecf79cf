using System.Text.Json;
using System.Text.RegularExpressions;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>The sample, as a reader of the README meets it: the build and the command line say the same three things.</summary>
[Collection(OnePackage.Name)]
public partial class SampleTests
{
    // The sample is a company in autumn 2026: later its reviews are overdue.
    private const string AsOf = "--as-of=2026-11-24";

    private static readonly string[] Ungoverned =
    [
        "AIG0001 src/Lemaire.BackOffice/Support/PoliteReply.cs:10",
        "AIG0004 src/Lemaire.BackOffice/Returns/ReturnReasons.cs:14",
        "AIG0006 src/Lemaire.BackOffice/Products/ProductTranslator.cs:9",
    ];

    private static readonly string Sample = Repository.PathOf("samples/AtelierLemaire");

    internal static readonly string Tool = Directory
        .GetFiles(Repository.PathOf("src/AiGovernance.Tool/bin"), "aigov.dll", SearchOption.AllDirectories)
        .MaxBy(File.GetLastWriteTimeUtc)!;

    [Fact]
    public void The_build_warns_of_the_three_ungoverned_calls_and_nothing_else()
    {
        var (exitCode, output) = DotNet.Run(Repository.Root, null, "build", "samples/AtelierLemaire", "--no-incremental", "-nodeReuse:false");
        Assert.True(exitCode == 0, output);
        Assert.Equal(Ungoverned, Warning().Matches(output.Replace('\\', '/')).Select(match => $"{match.Groups["id"].Value} {match.Groups["path"].Value}:{match.Groups["line"].Value}").Distinct().Order());
        Assert.Contains("3 Warning(s)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_finds_the_same_three()
    {
        var (exitCode, output) = DotNet.Run(Repository.Root, null, Tool, "check", "samples/AtelierLemaire", "--format", "json", "--lang", "en", AsOf);
        Assert.True(exitCode == 1, output);
        using var report = JsonDocument.Parse(output);
        Assert.Equal(
            Ungoverned,
            report.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("jsonPath").ValueKind == JsonValueKind.Null)
                .Select(finding => $"{finding.GetProperty("id").GetString()} {finding.GetProperty("path").GetString()}:{finding.GetProperty("line").GetInt32()}")
                .Order());
        Assert.Equal("{\"projects\":3,\"calls\":9,\"governed\":6,\"ungoverned\":3}", Compact(report.RootElement.GetProperty("summary")));
    }

    [Fact]
    public void The_readme_shows_what_the_check_prints()
    {
        var (_, output) = DotNet.Run(Repository.Root, null, Tool, "check", "samples/AtelierLemaire", "--no-restore", "--lang", "en", AsOf);
        Assert.Contains(output.ReplaceLineEndings("\n").Trim(), File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_register_is_sound_and_exports_without_loss()
    {
        string register = Path.Combine(Sample, "ai-register.json");
        var (exitCode, output) = DotNet.Run(Repository.Root, null, Tool, "validate", register, AsOf);
        Assert.True(exitCode == 0, output);

        (exitCode, output) = DotNet.Run(Repository.Root, null, Tool, "export", "--to", "json", "--no-computed", "--register", register);
        Assert.True(exitCode == 0, output);
        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(register)),
            System.Text.Json.Nodes.JsonNode.Parse(output)));
    }

    private static string Compact(JsonElement summary)
        => "{" + string.Join(",", summary.EnumerateObject().Where(property => property.Name != "files").Select(property => $"\"{property.Name}\":{property.Value}")) + "}";

    [GeneratedRegex(@"AtelierLemaire/(?<path>[^\s(]+)\((?<line>\d+),\d+\): warning (?<id>\w+):")]
    private static partial Regex Warning();
}
