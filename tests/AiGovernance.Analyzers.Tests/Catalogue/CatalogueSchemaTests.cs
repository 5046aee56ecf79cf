using System.Globalization;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Json;
using AiGovernance.Tests;
using NJsonSchema;

namespace AiGovernance.Analyzers.Tests.Catalogue;

/// <summary><c>ai-services.schema.json</c>, which editors use, and the check in the compiler say the same.</summary>
public class CatalogueSchemaTests
{
    private static readonly string SchemaText = File.ReadAllText(Repository.PathOf("src/AiGovernance.Analyzers/Catalogue/ai-services.schema.json"));

    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(SchemaText);

    [Fact]
    public async Task Both_accept_the_catalogue_itself()
    {
        Assert.Empty((await Schema).Validate(CatalogueSource.Text).Select(error => error.ToString()));
        Assert.Empty(CatalogueCheck.Run(CatalogueSource.Json, []).Select(problem => problem.Message.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "sdks": [], "endpoints": [], "notAiCalls": [], "x-own": 1 }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "assemblies": ["A"], "rules": [ { "id": "a", "kind": "chat", "types": ["A.B+C`1"], "members": ["D*"], "except": ["DE"] } ] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "construction": [ { "types": ["A.B"], "members": [".ctor"], "model": ["model"] } ] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "hosts": ["*.a.example:80"], "paths": ["/v1/*"] }, { "provider": "B", "kind": "image", "ports": [8080] }, { "provider": "C", "kind": "chat", "paths": ["*/v1/ask"] } ] }""")]
    [InlineData("""{ "notAiCalls": [ { "hosts": ["a.example"], "why": "A shop." }, { "types": ["A"], "members": ["B"], "why": "No AI." } ] }""")]
    public async Task Both_accept(string catalogue) => Assert.Equal((0, 0), await Problems(catalogue));

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{ "sdk": [] }""")]
    [InlineData("""{ "sdks": {} }""")]
    [InlineData("""{ "sdks": [ { "name": "A" } ] }""")]
    [InlineData("""{ "sdks": [ { "packages": ["A"] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": " ", "packages": ["A"] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": [] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": [1] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "deployment": "moon" } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "rules": [ { "id": "a", "kind": "chat", "types": ["A"] } ] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "rules": [ { "id": "a", "kind": "talk", "types": ["A"], "members": ["B"] } ] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "rules": [ { "id": "a", "kind": "chat", "types": ["^A$"], "members": ["B"] } ] } ] }""")]
    [InlineData("""{ "sdks": [ { "name": "A", "packages": ["A"], "construction": [ { "types": ["A.B"], "members": [".ctor"] } ] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat" } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "hosts": ["https://a.example"] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "hosts": ["A.example"] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "hosts": ["a.example"], "paths": ["v1"] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "ports": [70000] } ] }""")]
    [InlineData("""{ "endpoints": [ { "provider": "A", "kind": "chat", "ports": ["80"] } ] }""")]
    [InlineData("""{ "notAiCalls": [ { "hosts": ["a.example"] } ] }""")]
    [InlineData("""{ "notAiCalls": [ { "members": ["A"], "why": "No AI." } ] }""")]
    [InlineData("""{ "notAiCalls": [ { "why": "No AI." } ] }""")]
    public async Task Both_refuse(string catalogue)
    {
        var (schema, check) = await Problems(catalogue);
        Assert.True(schema > 0, "the schema accepts it");
        Assert.True(check > 0, "the check accepts it");
    }

    [Fact]
    public void Both_know_the_same_words()
    {
        var definitions = System.Text.Json.Nodes.JsonNode.Parse(SchemaText)!["definitions"]!;
        Assert.Equal(CatalogueWords.Kinds, Words("rule", "kind"));
        Assert.Equal(CatalogueWords.Kinds, Words("endpoint", "kind"));
        Assert.Equal(CatalogueWords.Tiers, Words("rule", "tier"));
        Assert.Equal(CatalogueWords.Deployments, Words("sdk", "deployment"));
        Assert.Equal(CatalogueWords.EvidenceLevels, Words("sdk", "evidence"));
        Assert.Equal(CatalogueWords.Confidences, Words("endpoint", "confidence"));

        IEnumerable<string> Words(string definition, string property)
            => definitions[definition]!["properties"]![property]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
    }

    private static async Task<(int Schema, int Check)> Problems(string catalogue)
        => ((await Schema).Validate(catalogue).Count, CatalogueCheck.Run(JsonText.Parse(catalogue), []).Count);
}
