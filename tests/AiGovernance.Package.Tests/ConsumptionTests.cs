using System.Text.Json;

namespace AiGovernance.Package.Tests;

/// <summary>A project that does nothing but reference the package, restored into an empty cache and built as a user builds it.</summary>
[Collection(OnePackage.Name)]
public sealed class ConsumptionTests(PackedLibrary package) : IDisposable
{
    private readonly Consumer _consumer = new(package);

    [Fact]
    public void The_build_reports_ungoverned_calls_in_its_log()
    {
        string project = WriteSolution();
        var (exitCode, output) = _consumer.Build(project, "-p:ErrorLog=build.sarif%2Cversion=2.1", "-p:PreferredUILang=en-US");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("AD0001", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);
        Assert.Equal(
            ["AIG0001 Program.cs 7", "AIG0001 Program.cs 8", "AIG0002 Program.cs 12", "AIG1006 ai-register.json 6"],
            Results(Path.Combine(project, "build.sarif")));

        // The same build again, in French and in the strict mode.
        (exitCode, output) = _consumer.Build(project, "-p:ErrorLog=french.sarif%2Cversion=2.1", "-p:PreferredUILang=fr-FR", "-p:AiGovernanceMode=strict", "--no-restore", "--no-incremental");
        Assert.Equal(1, exitCode);
        BuildLanguage.IsThatOfThePages(Path.Combine(project, "build.sarif"), "docs/rules");
        BuildLanguage.IsThatOfThePages(Path.Combine(project, "french.sarif"), "docs/rules/fr");
        Assert.Contains("error AIG0001: «\u00a0ChatClient.CompleteChatAsync\u00a0» appelle un service d’IA", output, StringComparison.Ordinal);

        (exitCode, output) = _consumer.Build(project, "-p:AiGovernanceMode=off", "--no-restore", "--no-incremental");
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("AIG", output, StringComparison.Ordinal);

        // The application knows its own register: the file is not beside it.
        (exitCode, output) = DotNet.Run(project, null, Path.Combine("bin", "Debug", "net10.0", "Shop.dll"));
        Assert.True(exitCode == 0, output);
        Assert.Equal("meeting-minutes: M", output.Trim());
    }

    public void Dispose() => _consumer.Dispose();

    private string WriteSolution()
    {
        // The register lies two folders above the project: it is found upward.
        _consumer.Write("ai-register.json", """
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "A", "address": "B", "contact": { "phone": "C" } },
              "useCases": [
                { "id": "meeting-minutes", "title": "M", "status": "pilot",
                  "ownerRoleId": "nobody" }
              ]
            }
            """);
        _consumer.Write("src/Shop/Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AiGovernance" Version="{package.Version}" />
                <PackageReference Include="Microsoft.Extensions.AI" Version="10.11.0" />
                <PackageReference Include="OpenAI" Version="2.15.0" />
              </ItemGroup>
            </Project>
            """);
        _consumer.Write("src/Shop/Program.cs", """
            using AiGovernance;
            using Microsoft.Extensions.AI;

            class Shop(OpenAI.Chat.ChatClient openAi, IChatClient chat)
            {
                public async Task Ungoverned() => Console.WriteLine(
                    await openAi.CompleteChatAsync("a")
                    + (await chat.GetResponseAsync("a")).Text);

                [AiUseCase(AiUseCases.MeetingMinutes)]
                public Task<ChatResponse> Governed() => chat.GetResponseAsync("a");
                [AiUseCase("meeting-minute")]
                public Task<ChatResponse> Mistyped() => chat.GetResponseAsync("a");

                static void Main()
                {
                    var useCase = AiRegister.FromAssembly(typeof(Shop).Assembly).UseCases.Single(entry => entry.Id == AiUseCases.MeetingMinutes);
                    Console.WriteLine($"{useCase.Id}: {useCase.Title}");
                }
            }
            """);
        return _consumer.PathOf("src/Shop");
    }

    private static IEnumerable<string> Results(string sarif)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(sarif));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("AIG", StringComparison.Ordinal))
            .Select(result =>
            {
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                string file = Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, UriKind.RelativeOrAbsolute).ToString());
                return $"{result.GetProperty("ruleId").GetString()} {file} {place.GetProperty("region").GetProperty("startLine").GetInt32()}";
            })
            .Order(StringComparer.Ordinal)];
    }
}
