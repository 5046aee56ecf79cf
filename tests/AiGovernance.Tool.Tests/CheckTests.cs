namespace AiGovernance.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
        </Project>
        """;

    // An address in a constant needs no package.
    private const string Code = """
        namespace AiGovernance
        {
            [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
            internal sealed class AiUseCaseAttribute(string id) : Attribute { public string Id => id; }
        }

        public static class Service
        {
            public const string Free = "https://api.openai.com/v1/chat/completions";

            [AiGovernance.AiUseCase("minutes")]
            public static string Governed() => "https://api.openai.com/v1/chat/completions";

            [AiGovernance.AiUseCase("draft")]
            public static string Early() => "https://api.openai.com/v1/chat/completions";
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void WriteRegister(string entry) => _folder.Write("ai-register.json", $$"""
        {
          "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "services": [{ "id": "tool", "name": "T", "kind": "saas" }, { "id": "own", "name": "O", "kind": "hostedApi" }],
          "useCases": [
            {{entry}},
            { "id": "minutes", "title": "M", "status": "pilot" }
          ]
        }
        """);

    [Fact]
    public async Task Findings_in_code_keep_their_json_shape()
    {
        _folder.Write("ai-register.json", Registers.Valid);
        _folder.Write("src/App/App.csproj", Project);
        _folder.Write("src/App/Service.cs", Code);
        var run = await Aigov.RunAsync(_folder.Path, "check", "--format", "json", "--as-of", "2026-11-24");
        Assert.Empty(run.Error);
        Assert.Equal(1, run.ExitCode);
        Snapshot.Match(run.Output, "check");
    }

    [Fact]
    public async Task Several_files_are_one_register()
    {
        _folder.Write("governance/organisation.json", """
            { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } }, "roles": [ { "id": "lead", "title": "L" } ] }
            """);
        _folder.Write("governance/minutes.json", """
            { "useCases": [ { "id": "minutes", "title": "M", "status": "pilot", "ownerRoleId": "lead" }, { "id": "draft", "title": "D", "status": "proposed", "ownerRoleId": "nobody" } ] }
            """);
        _folder.Write("App.slnx", "<Solution><Project Path=\"App/App.csproj\" /></Solution>");
        _folder.Write("App/App.csproj", Project.Replace("</Project>", """
            <ItemGroup>
              <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="AiGovernanceKind" />
              <AdditionalFiles Include="../governance/*.json" AiGovernanceKind="register" />
            </ItemGroup></Project>
            """, StringComparison.Ordinal));
        _folder.Write("App/Service.cs", Code);
        var run = await Aigov.RunAsync(_folder.Path, "check", "--format", "json", "--as-of", "2026-11-24");
        Assert.Empty(run.Error);
        using var report = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["AIG0004 App/Service.cs draft", "AIG0006 App/Service.cs ", "AIG1006 governance/minutes.json draft"],
            report.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("id").GetString() is "AIG0004" or "AIG0006" or "AIG1006")
                .Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("path")} {finding.GetProperty("useCase")}")
                .Where(finding => string.CompareOrdinal(finding, "AIG1010") < 0)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Code_may_name_use_cases_by_their_generated_constants()
    {
        WriteRegister("""{ "id": "draft", "title": "D", "status": "proposed" }""");
        _folder.Write("App/App.csproj", Project.Replace("</Project>", $"""
            <ItemGroup>
              <Analyzer Include="{typeof(Analyzers.Generation.AiUseCasesGenerator).Assembly.Location}" />
              <AdditionalFiles Include="../ai-register.json" />
            </ItemGroup></Project>
            """, StringComparison.Ordinal));
        _folder.Write("App/Service.cs", Code.Replace("\"minutes\"", "AiGovernance.AiUseCases.Minutes", StringComparison.Ordinal).Replace("\"draft\"", "AiGovernance.AiUseCases.Draft", StringComparison.Ordinal));
        var run = await Aigov.RunAsync(_folder.Path, "check", "--format", "json", "--as-of", "2026-11-24");
        Assert.Empty(run.Error);
        using var report = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["AIG0004 App/Service.cs draft", "AIG0006 App/Service.cs "],
            report.RootElement.GetProperty("findings").EnumerateArray()
                .Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("path")} {finding.GetProperty("useCase")}")
                .Where(finding => finding.StartsWith("AIG0", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.Equal("3 1 2", string.Join(' ', new[] { "calls", "governed", "ungoverned" }.Select(name => report.RootElement.GetProperty("summary").GetProperty(name).GetInt32())));
    }

    [Theory]
    [InlineData("""{ "id": "later", "title": "L", "status": "inProduction" }""", true)]
    [InlineData("""{ "id": "later", "title": "L", "status": "approved", "code": { "projects": ["App"] } }""", true)]
    [InlineData("""{ "id": "later", "title": "L", "status": "pilot", "ai": { "serviceIds": ["tool", "own"] } }""", true)]
    [InlineData("""{ "id": "later", "title": "L", "status": "approved" }""", false)]
    [InlineData("""{ "id": "later", "title": "L", "status": "retired", "code": { "projects": ["App"] } }""", false)]
    [InlineData("""{ "id": "later", "title": "L", "status": "inProduction", "code": { "projects": [], "attributeIds": [] } }""", false)]
    [InlineData("""{ "id": "later", "title": "L", "status": "inProduction", "code": { "attributeIds": ["minutes"] } }""", false)]
    [InlineData("""{ "id": "later", "title": "L", "status": "inProduction", "ai": { "serviceIds": ["tool"] } }""", false)]
    [InlineData("""{ "id": "draft", "title": "L", "status": "inProduction" }""", false)]
    public async Task A_use_case_that_should_have_code_and_has_none_is_named(string entry, bool isNamed)
    {
        WriteRegister(entry);
        _folder.Write("App/App.csproj", Project);
        _folder.Write("App/Service.cs", Code);
        var run = await Aigov.RunAsync(_folder.Path, "check");
        Assert.Empty(run.Error);
        Assert.Equal(isNamed, run.Output.Contains("info AIG0008: No code names use case 'later'", StringComparison.Ordinal));
        Assert.Equal(isNamed, run.Output.Contains("ai-register.json:5:13", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "id": "later", "title": "L", "status": "pilot" }""", false)]
    [InlineData("""{ "id": "later", "title": "L", "status": "pilot", "code": { "projects": ["App"] } }""", true)]
    [InlineData("""{ "id": "later", "title": "L", "status": "pilot", "code": { "projects": ["App/App.csproj"] } }""", true)]
    [InlineData("""{ "id": "later", "title": "L", "status": "pilot", "code": { "projects": ["Other"] } }""", false)]
    public async Task Of_a_register_above_only_entries_of_checked_projects_are_judged(string entry, bool isNamed)
    {
        WriteRegister(entry);
        _folder.Write("App/App.csproj", Project);
        _folder.Write("App/Service.cs", Code);
        var run = await Aigov.RunAsync(_folder.Path, "check", "App");
        Assert.Equal(isNamed, run.Output.Contains("AIG0008", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_that_does_not_compile_is_said_and_still_analysed()
    {
        _folder.Write("ai-register.json", Registers.Valid);
        _folder.Write("App.csproj", Project);
        _folder.Write("Service.cs", Code + "class Broken : Missing { }");
        var run = await Aigov.RunAsync(_folder.Path, "check");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("CS0246", run.Error);
        Assert.Contains("AIG0006", run.Output);
        Assert.DoesNotContain("No inconsistency", run.Output);
    }

    [Fact]
    public async Task A_package_that_does_not_exist_is_one_line()
    {
        _folder.Write("nuget.config", "<configuration><packageSources><clear/><add key=\"none\" value=\"packages\"/></packageSources></configuration>");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "packages"));
        _folder.Write("App.csproj", Project.Replace("</Project>", "<ItemGroup><PackageReference Include=\"No.Such.Package\" Version=\"1.0.0\"/></ItemGroup></Project>", StringComparison.Ordinal));
        var run = await Aigov.RunAsync(_folder.Path, "check");
        run.FailsWithOneLine(2);
        Assert.Contains("No.Such.Package", run.Error);
    }

    [Fact]
    public async Task A_folder_without_projects_is_one_line()
        => (await Aigov.RunAsync(_folder.Path, "check")).FailsWithOneLine(2);

    [Fact]
    public async Task Several_solutions_are_named()
    {
        _folder.Write("A.sln", "");
        _folder.Write("B.slnx", "");
        var run = await Aigov.RunAsync(_folder.Path, "check");
        run.FailsWithOneLine(2);
        Assert.Contains("A.sln, B.slnx", run.Error);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_one_line()
        => (await Aigov.RunAsync(_folder.Path, "check", "none")).FailsWithOneLine(2);
}
