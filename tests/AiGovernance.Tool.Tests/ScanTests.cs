using System.Text;
using System.Text.Json;

namespace AiGovernance.Tool.Tests;

/// <summary>What both ways of <c>aigov scan</c> have in common: input, exit codes, figures.</summary>
public sealed class ScanTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
        </Project>
        """;

    private const string Code = """
        namespace AiGovernance
        {
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            internal sealed class AiUseCaseAttribute(string id) : Attribute { public string Id => id; }
            internal sealed class AiGatewayAttribute : Attribute;
        }

        public static class Service
        {
            public const string Free = "https://api.openai.com/v1/chat/completions";

            [AiGovernance.AiUseCase("minutes")]
            public static string Governed() => "https://api.openai.com/v1/chat/completions";

            [AiGovernance.AiGateway]
            public static string Gateway() => "https://api.openai.com/v1/chat/completions";

            public static string Caller() => Gateway();
        }
        """;

    private readonly LooseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bound_calls_keep_their_json_shape_and_count_as_check_counts_them()
    {
        _folder.Write("ai-register.json", Registers.Valid);
        _folder.Write("src/App/App.csproj", Project);
        _folder.Write("src/App/Service.cs", Code);
        var run = await Aigov.RunAsync(_folder.Path, "scan", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "bound");

        var check = await Aigov.RunAsync(_folder.Path, "check", "--no-restore", "--format", "json", "--as-of", "2026-11-24");
        Assert.Equal(SummaryOf(check.Output), SummaryOf(run.Output));
        Assert.Equal(run.Output, (await _folder.RunAsync("--format", "json")).Output);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("empty")]
    [InlineData("notes.txt")]
    public async Task What_is_no_code_is_refused(string path)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "empty"));
        _folder.Write("notes.txt", "");
        (await _folder.RunAsync(path)).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "scan", path)).FailsWithOneLine(2);
    }

    [Fact]
    public async Task Code_without_ai_has_no_calls()
    {
        _folder.Write("a.cs", "class A { }");
        var run = await _folder.RunAsync();
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("No AI call found.\nProjects: 0. Files: 1. AI calls: 0, governed: 0, ungoverned: 0.\n", run.Output);
    }

    [Fact]
    public async Task Nothing_of_the_project_runs()
    {
        _folder.Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk" InitialTargets="Trap">
              <Target Name="Trap"><WriteLinesToFile File="{_folder.Path}/trapped" Lines="x" /></Target>
            </Project>
            """);
        _folder.Write("App/a.cs", "class A { const string Url = \"https://api.openai.com/v1\"; }");
        Assert.Single(await _folder.CallsAsync());
        Assert.False(File.Exists(Path.Combine(_folder.Path, "trapped")));
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "App/obj")));
    }

    [Fact]
    public async Task Build_output_and_links_are_passed_over()
    {
        const string Call = "class A { const string Url = \"https://api.openai.com/v1\"; }";
        foreach (string name in new[] { "App/a.cs", "App/bin/b.cs", "App/obj/c.cs", "node_modules/d.cs", ".git/e.cs" })
        {
            _folder.Write(name, Call);
        }

        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "App", "loop"), _folder.Path);
        Assert.Equal(["App/a.cs:1 https://api.openai.com/v1 symbol"], await _folder.CallsAsync());
    }

    [Fact]
    public async Task Broken_code_and_old_encodings_are_read()
    {
        _folder.Write("App.csproj", "<Project Sdk=");
        _folder.Write("half.cs", "class A { void M(OpenAI.Chat.ChatClient c) { if (c.CompleteChat(");
        File.WriteAllBytes(Path.Combine(_folder.Path, "latin.cs"), Encoding.Latin1.GetBytes("class É { const string U = \"https://api.openai.com/é\"; }"));
        File.WriteAllBytes(Path.Combine(_folder.Path, "utf16.cs"), [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("class B { const string U = \"https://api.openai.com/v1\"; }")]);
        File.WriteAllBytes(Path.Combine(_folder.Path, "binary.cs"), [0, 1, 2, 0xFF, 0, 0x22, 0x40]);
        Assert.Equal(
            ["half.cs:1 ChatClient.CompleteChat name", "latin.cs:1 https://api.openai.com/é symbol", "utf16.cs:1 https://api.openai.com/v1 symbol"],
            await _folder.CallsAsync());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_rest_is_listed()
    {
        string locked = _folder.Write("locked.cs", "class A { }");
        _folder.Write("b.cs", "class B { const string Url = \"https://api.openai.com/v1\"; }");
        await using var hold = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = await _folder.RunAsync();
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("locked.cs", run.Error, StringComparison.Ordinal);
        Assert.Contains("b.cs:1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_solution_and_a_project_are_scanned_alone()
    {
        const string Call = "class A { const string Url = \"https://api.openai.com/v1\"; }";
        _folder.Write("One/One.csproj", Project);
        _folder.Write("One/a.cs", Call);
        _folder.Write("Two/Two.csproj", Project);
        _folder.Write("Two/b.cs", Call);
        _folder.Write("All.slnx", "<Solution><Project Path=\"One/One.csproj\" /></Solution>");
        Assert.Equal(["One/a.cs:1 https://api.openai.com/v1 symbol"], await _folder.CallsAsync("All.slnx"));
        Assert.Equal(["b.cs:1 https://api.openai.com/v1 symbol"], await _folder.CallsAsync("Two/Two.csproj"));
    }

    private static string SummaryOf(string output)
    {
        using var json = JsonDocument.Parse(output);
        return json.RootElement.GetProperty("summary").GetRawText();
    }
}
