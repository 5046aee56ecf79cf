using AiGovernance.Tests;
using Microsoft.AspNetCore.Routing;

namespace AiGovernance.AspNetCore.Tests;

public sealed class DocumentationTests
{
    [Fact]
    public void The_example_of_the_page_is_compiled_here()
        => Assert.Contains(
            $"```csharp\n{File.ReadAllText(Repository.PathOf("tests/AiGovernance.AspNetCore.Tests/DocumentedDesk.cs")).ReplaceLineEndings("\n")}```",
            File.ReadAllText(Repository.PathOf("docs/runtime.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);

    [Fact]
    public async Task It_maps_what_it_says()
    {
        await using var app = Desk.Build([], new byte[32]);
        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText);
        Assert.Equal(["/ai", "/ai/decisions", "/health"], routes);
    }
}
