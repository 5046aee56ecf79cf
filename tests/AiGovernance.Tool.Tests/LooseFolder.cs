using System.Text.Json;

namespace AiGovernance.Tool.Tests;

/// <summary>A folder of code that was never restored, and what a loose scan finds in it.</summary>
internal sealed class LooseFolder : IDisposable
{
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <ItemGroup><PackageReference Include="OpenAI" Version="2.0.0" /><PackageReference Include="Microsoft.Extensions.AI" Version="9.0.0" /></ItemGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    public string Write(string name, string content) => _folder.Write(name, content);

    public Task<Aigov> RunAsync(params string[] args) => Aigov.RunAsync(Path, ["scan", "--loose", .. args]);

    /// <summary>The calls found, each as <c>path:line member confidence</c>.</summary>
    public async Task<string[]> CallsAsync(params string[] args)
    {
        var run = await RunAsync(["--format", "json", .. args]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("calls").EnumerateArray().Select(call =>
            $"{call.GetProperty("path").GetString()}:{call.GetProperty("line").GetInt32()} {call.GetProperty("member").GetString()} {call.GetProperty("confidence").GetString()}")];
    }

    /// <summary>What the calls found in one file of a project are.</summary>
    public async Task<string[]> MembersAsync(string code, string project = Project)
    {
        Write("App/App.csproj", project);
        Write("App/Code.cs", code);
        return [.. (await CallsAsync()).Select(call => call.Split(' ')[1])];
    }
}
