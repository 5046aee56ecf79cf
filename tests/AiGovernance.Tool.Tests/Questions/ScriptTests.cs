using System.Diagnostics;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>A script sends the answers, or none at all.</summary>
public sealed class ScriptTests : IDisposable
{
    private const string Register = """{ "schemaVersion": "1.0", "language": "en", "organisation": { "name": "Atelier" }, "useCases": [] }""";

    private readonly TemporaryFolder _folder = new();

    public ScriptTests() => _folder.Write("ai-register.json", Register);

    public void Dispose() => _folder.Dispose();

    private string Text => File.ReadAllText(Path.Combine(_folder.Path, "ai-register.json"));

    private Task<Aigov> PipeAsync(string[] args, params string[] lines) => Conversation.PipeAsync(_folder.Path, ["add", .. args], lines);

    [Fact]
    public async Task Answers_are_read_from_a_pipe_and_nothing_is_asked_aloud()
    {
        var run = await PipeAsync([], "", "Chat", "", "Answer faster", ".", "yes");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Answer faster", JsonNode.Parse(Text)!.AsObject().UseCase("chat")["strategy"]!["businessObjective"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nobody_who_answers_is_one_line_that_names_what_is_missing()
    {
        var run = await PipeAsync(["--id", "chat"]);
        run.FailsWithOneLine(2);
        Assert.Contains("--title", run.Error, StringComparison.Ordinal);
        Assert.Equal(Register, Text);
    }

    [Fact]
    public async Task Nobody_who_answers_is_enough_where_nothing_is_missing()
        => Assert.Equal(0, (await PipeAsync(["--title", "Chat"])).ExitCode);

    [Fact]
    public async Task An_open_pipe_without_answers_does_not_hang()
    {
        using var never = new Never();
        var run = await Conversation.RunAsync(_folder.Path, false, never, ["add"]);
        run.FailsWithOneLine(2);
        Assert.Contains("--title", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_ends_too_early_keeps_its_answers()
    {
        var run = await PipeAsync([], "", "Chat", "", "Answer faster");
        run.FailsWithOneLine(2);
        Assert.Contains("before --priority was answered", run.Error, StringComparison.Ordinal);
        Assert.Equal(Register, Text);

        var waiting = await PipeAsync([], "", "Other");
        waiting.FailsWithOneLine(2);
        Assert.Contains("--continue yes", waiting.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await PipeAsync(["--continue", "yes", "--yes"])).ExitCode);
        Assert.Contains("Answer faster", Text, StringComparison.Ordinal);
        Assert.Equal(["ai-register.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_wrong_answer_ends_the_script_because_the_next_lines_would_answer_other_questions()
    {
        var run = await PipeAsync([], "", "Chat", "Not an id", "Answer faster");
        run.FailsWithOneLine(2);
        Assert.Contains("--id: \"Not an id\" is no id", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_nothing_leaves_an_unfinished_conversation_alone()
    {
        await Conversation.TypeAsync(_folder.Path, ["add"], "", "Chat", "q");
        string draft = File.ReadAllText(Path.Combine(_folder.Path, "ai-register.json.draft"));
        Assert.Equal(0, (await PipeAsync(["--title", "Other", "--yes"])).ExitCode);
        Assert.Equal(draft, File.ReadAllText(Path.Combine(_folder.Path, "ai-register.json.draft")));
    }

    [Fact]
    public async Task A_summary_that_nobody_reads_is_no_error()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "add", "--title", "Chat", "--yes"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = _folder.Path,
        };
        using var process = Process.Start(start)!;
        process.StandardOutput.Close();
        process.StandardInput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, error));
        Assert.Contains("Chat", Text, StringComparison.Ordinal);
    }

    /// <summary>A pipe to which nobody writes.</summary>
    private sealed class Never : TextReader
    {
        private readonly ManualResetEventSlim _end = new();

        public override string? ReadLine()
        {
            _end.Wait(TimeSpan.FromMinutes(1));
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _end.Set();
            base.Dispose(disposing);
        }
    }
}
