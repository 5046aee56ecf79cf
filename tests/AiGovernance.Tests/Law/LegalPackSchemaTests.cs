using System.Text.Json.Nodes;
using NJsonSchema;

namespace AiGovernance.Tests.Law;

public sealed class LegalPackSchemaTests
{
    // NJsonSchema looks for definitions where drafts before 2019-09 have them; the rest of what we use means the same there.
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(
        File.ReadAllText(Repository.PathOf("src/AiGovernance/Law/legal-pack.schema.json")).Replace("$defs", "definitions", StringComparison.Ordinal));

    [Fact]
    public async Task The_data_follows_its_schema() => Assert.Empty(await ErrorsIn(LegalPackFile.Node));

    [Theory]
    [InlineData("version", "\"autumn\"")]
    [InlineData("asOf", "\"23/11/2026\"")]
    [InlineData("calendar", "[]")]
    [InlineData("misspelt", "[]")]
    [InlineData("europeanEconomicArea.countries", "[\"FR\", \"France\"]")]
    [InlineData("texts.0.source", "null")]
    [InlineData("calendar.0.confidence", "\"sure\"")]
    [InlineData("calendar.0.verifiedOn", "\"2026-13-01\"")]
    [InlineData("calendar.0.label", "{ \"en\": \"GDPR\" }")]
    [InlineData("calendar.0.source", "\"gdpr, Article 99\"")]
    [InlineData("thresholds.0.period", "\"6 months\"")]
    [InlineData("thresholds.0.number", "6")]
    [InlineData("adequacyDecisions.0.country", "\"Andorra\"")]
    [InlineData("purposes.0.annexIII", "[\"4-a\"]")]
    [InlineData("purposes.0.article5", "[\"5-1-z\"]")]
    [InlineData("capabilities.0.syntheticContent", "\"yes\"")]
    [InlineData("vocabularies.LawfulBasisKind.terms.consent.label", "{ \"en\": \"Consent\", \"fr\": \"\" }")]
    [InlineData("vocabularies.LawfulBasisKind.terms.consent.dpvTerms", "[\"A6-1-a\"]")]
    [InlineData("provisions.0.owedBy", "[\"everybody\"]")]
    public async Task A_broken_copy_is_refused(string path, string value)
    {
        var pack = LegalPackFile.Node;
        var steps = path.Split('.');
        var parent = steps[..^1].Aggregate((JsonNode)pack, (node, step) => node is JsonArray ? node[int.Parse(step)]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);

        Assert.NotEmpty(await ErrorsIn(pack));
    }

    [Theory]
    [InlineData("texts", "url")]
    [InlineData("purposes", "aliases")]
    public async Task A_copy_without_what_is_optional_is_accepted(string list, string property)
    {
        var pack = LegalPackFile.Node;
        pack[list]![0]!.AsObject().Remove(property);

        Assert.Empty(await ErrorsIn(pack));
    }

    private static async Task<IEnumerable<string>> ErrorsIn(JsonNode pack) =>
        (await Schema).Validate(pack.ToJsonString()).Select(error => error.ToString());
}
