using AiGovernance.Tests;

namespace AiGovernance.Tool.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("check", "--nonsense")]
    [InlineData("validate", "--format", "xml")]
    [InlineData("validate", "--as-of", "24/11/2026")]
    [InlineData("export")]
    public async Task What_is_not_understood_is_one_line_and_a_hint(params string[] args)
    {
        var run = await Aigov.RunAsync(_folder.Path, args);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("aigov: ", run.Error);
        Assert.Equal(2, run.Error.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("--help", run.Error);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("validate")]
    [InlineData("assess")]
    [InlineData("export")]
    [InlineData("schema")]
    public async Task Every_command_has_help(string command)
    {
        var run = await Aigov.RunAsync(_folder.Path, command, "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--output", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Schema_prints_the_schema_with_its_descriptions()
        => Assert.Equal(
            File.ReadAllText(Repository.PathOf("src/AiGovernance/Register/ai-register.schema.json")).ReplaceLineEndings("\n"),
            (await Aigov.RunAsync(_folder.Path, "schema")).Output.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Output_never_overwrites_without_force()
    {
        string path = _folder.Write("schema.json", "mine");
        (await Aigov.RunAsync(_folder.Path, "schema", "--output", "schema.json")).FailsWithOneLine(2);
        Assert.Equal("mine", File.ReadAllText(path));
        Assert.Equal(0, (await Aigov.RunAsync(_folder.Path, "schema", "--output", "schema.json", "--force")).ExitCode);
        Assert.Contains("$defs", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Export_writes_what_can_be_read_again()
    {
        _folder.Write("ai-register.json", Registers.Valid);
        var run = await Aigov.RunAsync(_folder.Path, "export", "--to", "json", "--no-computed");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(AiRegister.Load(Path.Combine(_folder.Path, "ai-register.json")).ToJson() + "\n", run.Output);
    }

    [Fact]
    public async Task Export_of_an_unreadable_register_is_one_line()
    {
        _folder.Write("ai-register.json", "{");
        (await Aigov.RunAsync(_folder.Path, "export", "--to", "json")).FailsWithOneLine(2);
    }

    [Fact]
    public async Task An_unknown_export_format_names_those_there_are()
    {
        var run = await Aigov.RunAsync(_folder.Path, "export", "--to", "word");
        run.FailsWithOneLine(2);
        Assert.Contains("json", run.Error);
    }
}
