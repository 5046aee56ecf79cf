using System.Text.Json;
using System.Text.RegularExpressions;

namespace AiGovernance.Package.Tests;

/// <summary>A solution as it is found in companies: several kinds of projects, central package versions, one register at its root.</summary>
[Collection(OnePackage.Name)]
public sealed partial class SolutionTests(PackedLibrary package) : IDisposable
{
    private readonly Consumer _consumer = new(package);

    [Fact]
    public void One_register_serves_all_projects_of_a_solution()
    {
        WriteSolution();
        var (exitCode, output) = _consumer.Build(".", "-p:PreferredUILang=en-US");
        Assert.True(exitCode == 0, output);
        Assert.All(new[] { "AD0001", "CS8032", "CS9057" }, id => Assert.DoesNotContain(id, output, StringComparison.Ordinal));

        // Twice the library: a finding about code is one of each target framework. Visual Basic and F# are left alone.
        Assert.Equal(
            ["AIG0001 src/Library/Library.cs(8)", "AIG0001 src/Library/Library.cs(8)", "AIG0001 src/Web/Chat.razor(12)"],
            Findings(output));

        // A consumer's own warnings as errors: clean code builds, other code fails in the words of the rule.
        (exitCode, output) = _consumer.Build("src/Strict", "--no-restore", "-p:DefineConstants=UNGOVERNED");
        Assert.Equal((1, 1), (exitCode, Findings(output).Length));
        Assert.Contains("error AIG0001", output, StringComparison.Ordinal);

        // What is wrong with the register is said once, and not by each target framework.
        (exitCode, output) = _consumer.Build("src/Library", "--no-restore", "--no-incremental", "-p:AiGovernanceRegister=" + _consumer.PathOf("broken.json"));
        Assert.True(exitCode == 0, output);
        Assert.Single(Findings(output), finding => finding.StartsWith("AIG1006", StringComparison.Ordinal));

        (exitCode, output) = DotNet.Run(_consumer.Folder, null, SampleTests.Tool, "check", "--no-restore", "--format", "json", "--lang", "en");
        Assert.True(exitCode == 1, output);
        using var report = JsonDocument.Parse(output);
        Assert.Equal(
            ["AIG0001 src/Library/Library.cs(8)", "AIG0001 src/Web/Chat.razor(12)"],
            report.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("id").GetString() == "AIG0001")
                .Select(finding => $"AIG0001 {finding.GetProperty("path").GetString()}({finding.GetProperty("line").GetInt32()})"));
    }

    public void Dispose() => _consumer.Dispose();

    private void WriteSolution()
    {
        _consumer.Write("ai-register.json", Register(""));
        _consumer.Write("broken.json", Register(""", "ownerRoleId": "nobody" """));
        _consumer.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="AiGovernance" Version="{package.Version}" />
                <PackageVersion Include="Microsoft.Extensions.AI" Version="10.11.0" />
              </ItemGroup>
            </Project>
            """);
        Project("src/Library/Library.csproj", "Microsoft.NET.Sdk", "<TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>");
        _consumer.Write("src/Library/Library.cs", """
            using System.Threading.Tasks;
            using Microsoft.Extensions.AI;

            namespace Library
            {
                public static class Minutes
                {
                    public static Task<ChatResponse> WriteAsync(IChatClient chat) => chat.GetResponseAsync("Write the minutes");
                }
            }
            """);
        Project("src/Web/Web.csproj", "Microsoft.NET.Sdk.Razor", "<TargetFramework>net10.0</TargetFramework>", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""");
        _consumer.Write("src/Web/Chat.razor", """
            @using Microsoft.AspNetCore.Components.Web
            @using Microsoft.Extensions.AI
            @inject IChatClient Client

            <button @onclick="AskAsync">Ask</button>
            <p>@_answer</p>

            @code {
                private string _answer = "";

                private async System.Threading.Tasks.Task AskAsync()
                    => _answer = (await Client.GetResponseAsync("Hello")).Text;
            }
            """);
        Project("src/Strict/Strict.csproj", "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        _consumer.Write("src/Strict/Strict.cs", """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            #if !UNGOVERNED
            [AiUseCase("meeting-minutes")]
            #endif
            public static class Strict
            {
                public static System.Threading.Tasks.Task<ChatResponse> WriteAsync(IChatClient chat) => chat.GetResponseAsync("Write the minutes");
            }
            """);

        // The strict mode would name rules to compilers that do not know such names.
        const string StrictMode = "<TargetFramework>net10.0</TargetFramework><AiGovernanceMode>strict</AiGovernanceMode><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        Project("src/Basic/Basic.vbproj", "Microsoft.NET.Sdk", StrictMode);
        _consumer.Write("src/Basic/Basic.vb", """
            Imports System.Threading.Tasks
            Imports Microsoft.Extensions.AI

            Public Module Basic
                Public Function WriteAsync(chat As IChatClient) As Task(Of ChatResponse)
                    Return chat.GetResponseAsync("Write the minutes")
                End Function
            End Module
            """);
        Project("src/Functions/Functions.fsproj", "Microsoft.NET.Sdk", StrictMode, """<Compile Include="Functions.fs" />""");
        _consumer.Write("src/Functions/Functions.fs", """
            module Functions
            open Microsoft.Extensions.AI
            let write (chat: IChatClient) = chat.GetResponseAsync("Write the minutes")
            """);
        _consumer.Write("Workshop.sln", SolutionFile.Of("src/Library/Library.csproj", "src/Web/Web.csproj", "src/Strict/Strict.csproj", "src/Basic/Basic.vbproj", "src/Functions/Functions.fsproj"));
    }

    private void Project(string path, string sdk, string properties, string items = "") => _consumer.Write(path, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>{properties}</PropertyGroup>
          <ItemGroup>
            <PackageReference Include="AiGovernance" />
            <PackageReference Include="Microsoft.Extensions.AI" />
            {items}
          </ItemGroup>
        </Project>
        """);

    private static string Register(string more) => $$"""
        {
          "schemaVersion": "1.0",
          "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
          "useCases": [{ "id": "meeting-minutes", "title": "M", "status": "pilot"{{more}} }]
        }
        """;

    // A build repeats its warnings at its end; each names its project and target framework.
    private string[] Findings(string output) =>
    [
        .. Finding().Matches(output.Replace('\\', '/')).DistinctBy(match => match.Value.Trim())
            .Select(match => $"{match.Groups["id"].Value} {Path.GetRelativePath(_consumer.Folder, match.Groups["path"].Value)}({match.Groups["line"].Value})")
            .Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^\s*(?:\d+>)?(?<path>[^\s(]+)\((?<line>\d+),\d+(?:,\d+,\d+)?\): (?:warning|error) (?<id>AIG\d+):.*$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
