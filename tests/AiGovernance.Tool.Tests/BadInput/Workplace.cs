using AiGovernance.Tool.Tests.Worlds;

namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>A folder with all that the commands of <see cref="CommandLines"/> name.</summary>
public sealed class Workplace : IDisposable
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    private readonly TemporaryFolder _folder = new();

    public Workplace()
    {
        Write("r.json", File.ReadAllText(Example.Path));
        Write("other.json", File.ReadAllText(Example.Path));
        Write("code/App.csproj", Project);
        Write("code/App.cs", """public static class App { public const string Address = "https://api.openai.com/v1/chat/completions"; }""");
        Evidence.WriteJournal(PathOf("validation.jsonl"));
        Evidence.WriteCalls(PathOf("calls.jsonl"));
    }

    public string Folder => _folder.Path;

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Write(string path, string text) => _folder.Write(path, text);

    internal Task<Aigov> RunAsync(string line, params string[] more) => Aigov.RunAsync(Folder, [.. line.Split(' '), .. more]);

    public void Dispose() => _folder.Dispose();
}
