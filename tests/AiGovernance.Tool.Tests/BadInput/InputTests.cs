namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>Registers that are none, and files that are not there.</summary>
public sealed class InputTests(Workplace place) : IClassFixture<Workplace>
{
    public static TheoryData<string> Lines => [.. CommandLines.Reading];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_register_that_is_not_there_is_one_line(string line)
    {
        Directory.CreateDirectory(place.PathOf("empty"));
        foreach (string nowhere in new[] { "nowhere.json", "empty", "r.json/r.json", "r\0.json" })
        {
            (await place.RunAsync(line.Replace("r.json", nowhere, StringComparison.Ordinal).Replace("othe" + nowhere, "other.json", StringComparison.Ordinal))).FailsWithOneLine(ExitCode.WrongInput);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_register_that_cannot_be_read_is_one_line_or_findings(string line)
    {
        File.WriteAllBytes(place.PathOf("binary.json"), [0, 255, 254, 1, 2, 3, 0xED, 0xA0, 0x80]);
        foreach (var (name, text) in new[] { ("broken.json", "{ \"schemaVersion\": "), ("blank.json", ""), ("list.json", "[]"), ("deep.json", new string('[', 100_000)), ("other-kind.json", """{ "schemaVersion": 1, "organisation": [], "useCases": {} }"""), ("binary.json", null) })
        {
            if (text is not null)
            {
                place.Write(name, text);
            }

            var run = await place.RunAsync(line.Replace(" r.json", " " + name, StringComparison.Ordinal).Replace("=r.json", "=" + name, StringComparison.Ordinal));
            // These report what is wrong with a register; the others need one. A scan needs none.
            if (line.StartsWith("validate", StringComparison.Ordinal) || line.StartsWith("check", StringComparison.Ordinal) || line.StartsWith("scan", StringComparison.Ordinal) || line.StartsWith("status", StringComparison.Ordinal) || line.Contains("sarif", StringComparison.Ordinal))
            {
                Assert.True(run.ExitCode is ExitCode.Ok or ExitCode.Findings or ExitCode.WrongInput, $"{name}: {run.ExitCode} {run.Error}");
                Assert.DoesNotContain("Unexpected", run.Error, StringComparison.Ordinal);
            }
            else
            {
                run.FailsWithOneLine(ExitCode.WrongInput);
            }
        }
    }

    [Theory]
    [InlineData("journal verify")]
    [InlineData("journal stats")]
    [InlineData("observed")]
    [InlineData("merge")]
    [InlineData("scan --loose")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("add --title T --yes --register")]
    public async Task A_file_that_is_not_there_is_one_line(string command)
    {
        foreach (string nowhere in new[] { "nowhere", "r.json/nowhere", "no\0where" })
        {
            (await place.RunAsync(command, nowhere)).FailsWithOneLine(ExitCode.WrongInput);
        }
    }

    [Theory]
    [InlineData("explain AIG9999")]
    [InlineData("explain --format html")]
    [InlineData("assess nobody --register r.json")]
    [InlineData("export --to docx --register r.json")]
    [InlineData("notice --audience children --register r.json")]
    [InlineData("status --register r.json --as-of tomorrow")]
    [InlineData("validate r.json --lang de")]
    [InlineData("validate r.json --fail-on nothing")]
    [InlineData("valdiate r.json")]
    [InlineData("diff git:no-such-revision --register r.json")]
    [InlineData("diff")]
    public async Task A_command_that_is_wrong_says_why_on_the_first_line(string line)
    {
        var run = await place.RunAsync(line);
        Assert.Equal(ExitCode.WrongInput, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("aigov: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.TrimEnd('\n').Split('\n').Length, 1, 2);
    }
}
