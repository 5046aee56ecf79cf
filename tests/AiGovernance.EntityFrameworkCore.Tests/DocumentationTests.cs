using AiGovernance.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.EntityFrameworkCore.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void The_example_of_the_page_is_compiled_here()
        => Assert.Contains(
            $"```csharp\n{File.ReadAllText(Repository.PathOf("tests/AiGovernance.EntityFrameworkCore.Tests/DocumentedSetup.cs")).ReplaceLineEndings("\n")}```",
            File.ReadAllText(Repository.PathOf("docs/human-validation.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    [Fact]
    public async Task It_registers_one_journal()
    {
        var services = new ServiceCollection();
        DatabaseSetup.Add(services, "Host=db");
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.Same(provider.GetRequiredService<DatabaseValidationJournal>(), provider.GetRequiredService<IValidationJournal>());
    }
}
