using System.Text.Json;

namespace AiGovernance.Package.Tests;

/// <summary><c>dotnet new aigov-register</c>, installed into a place of its own and used.</summary>
[Collection(OnePackage.Name)]
public sealed class TemplateTests : IDisposable
{
    private static readonly string[] Identity = ["--organisation", "A", "--address", "B", "--email", "c@a.example"];

    private readonly Consumer _consumer;

    public TemplateTests(PackedLibrary package)
    {
        _consumer = new Consumer(package);
        New(".", "install", package.FileOf("AiGovernance.Templates"));
    }

    public void Dispose() => _consumer.Dispose();

    [Theory]
    [InlineData("en", "// One entry per use case.")]
    [InlineData("fr", "// Une fiche par cas d’usage.")]
    public void With_all_answers_the_register_has_no_finding(string language, string comment)
    {
        const string Name = """Chez "Léa" & Cie \ SARL""";
        Directory.CreateDirectory(_consumer.PathOf(language));
        New(language, "aigov-register", "--organisation", Name, "--address", "1 rue Haute, 69001 Lyon", "--email", "rgpd@lea.example", "--lang", language);
        string text = File.ReadAllText(_consumer.PathOf($"{language}/ai-register.json"));
        Assert.Contains(comment, text, StringComparison.Ordinal);
        Assert.DoesNotContain("#if", text, StringComparison.Ordinal);
        using var register = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        Assert.Equal(Name, register.RootElement.GetProperty("organisation").GetProperty("name").GetString());
        Assert.Equal(language, register.RootElement.GetProperty("language").GetString());

        var (exitCode, output) = Aigov(language, "validate", "--fail-on", "info");
        Assert.True(exitCode == 0, output);
        Assert.Equal(
            [".editorconfig", ".github/workflows/ai-register.yml", "ai-register.json", "ai-register.schema.json"],
            Files(language));
    }

    [Fact]
    public void Without_the_identity_of_the_controller_nothing_is_written()
    {
        Directory.CreateDirectory(_consumer.PathOf("bare"));
        var (exitCode, output) = Run("bare", "aigov-register");
        Assert.NotEqual(0, exitCode);
        Assert.All(new[] { "--organisation", "--address", "--email" }, option => Assert.Contains(option, output, StringComparison.Ordinal));
        Assert.Empty(Files("bare"));
    }

    [Fact]
    public void What_is_there_already_stays_and_what_is_not_wanted_is_left_out()
    {
        _consumer.Write("used/ai-register.json", "{}");
        Assert.NotEqual(0, Run("used", ["aigov-register", .. Identity]).ExitCode);
        Assert.Equal("{}", File.ReadAllText(_consumer.PathOf("used/ai-register.json")));
        Assert.Equal(["ai-register.json"], Files("used"));

        File.Delete(_consumer.PathOf("used/ai-register.json"));
        New("used", ["aigov-register", .. Identity, "--schema", "false", "--editorconfig", "false", "--github", "false"]);
        Assert.Equal(["ai-register.json"], Files("used"));
        Assert.DoesNotContain("$schema", File.ReadAllText(_consumer.PathOf("used/ai-register.json")), StringComparison.Ordinal);
    }

    private void New(string folder, params string[] arguments)
    {
        var (exitCode, output) = Run(folder, arguments);
        Assert.True(exitCode == 0, output);
    }

    private (int ExitCode, string Output) Run(string folder, params string[] arguments)
        => _consumer.Run(folder, ["new", .. arguments, "--debug:custom-hive", _consumer.PathOf("hive")]);

    private (int ExitCode, string Output) Aigov(string folder, params string[] arguments) => _consumer.Run(folder, [SampleTests.Tool, .. arguments]);

    private IEnumerable<string> Files(string folder) => Directory.GetFiles(_consumer.PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_consumer.PathOf(folder), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
