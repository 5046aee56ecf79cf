using System.Text.Json.Nodes;
using NJsonSchema;

namespace AiGovernance.Tests.Schema;

public sealed class RegisterSchemaTests
{
    private const string SchemaPath = "src/AiGovernance/Register/ai-register.schema.json";

    private static readonly string Generated = new RegisterSchemaWriter(new XmlDocumentation(typeof(AiRegister).Assembly)).Write();

    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(InOlderDraft(Generated));

    private static readonly JsonObject Definitions = JsonNode.Parse(Generated)!["$defs"]!.AsObject();

    [Fact]
    public void The_checked_in_schema_is_the_one_of_the_model()
    {
        var path = Repository.PathOf(SchemaPath);
        if (Repository.IsUpdating)
        {
            File.WriteAllText(path, Generated);
        }

        Assert.True(
            Generated == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"The model has changed: run the tests with AIGOV_UPDATE=1 to rewrite {SchemaPath}, then review it.");
    }

    [Fact]
    public void The_schema_is_in_the_assembly()
    {
        using var stream = typeof(AiRegister).Assembly.GetManifestResourceStream("AiGovernance.ai-register.schema.json");

        Assert.NotNull(stream);
    }

    [Fact]
    public async Task The_schema_accepts_the_example() => Assert.Empty(await ErrorsIn(ExampleRegister.Node));

    [Fact]
    public async Task The_schema_accepts_what_the_library_writes() => Assert.Empty(await ErrorsIn(JsonNode.Parse(ExampleRegister.Load().ToJson())!));

    [Theory]
    [InlineData("$.useCases[0].status", "\"started\"")]
    [InlineData("$.useCases[0].id", "\"Meeting minutes\"")]
    [InlineData("$.useCases[0].id", "null")]
    [InlineData("$.useCases[0].createdOn", "\"04/05/2026\"")]
    [InlineData("$.useCases[0].misspelt", "true")]
    [InlineData("$.useCases[0].risks[0].severity", "5")]
    [InlineData("$.useCases[1].humanValidation.points[0].coverage.rate", "1.5")]
    [InlineData("$.useCases[0].humanValidation.points[0].id", "\"\"")]
    [InlineData("$.useCases[0].governance.dpo.conditions", "[1]")]
    [InlineData("$.organisation.headcount", "-1")]
    [InlineData("$.roles[0].id", "\"\"")]
    [InlineData("$.useCases", "null")]
    public async Task The_schema_refuses(string path, string value) => Assert.NotEmpty(await ErrorsIn(ExampleWith(path, value)));

    [Theory]
    [InlineData("$.useCases[0].x-tool", "{ \"anything\": [null] }")]
    [InlineData("$.useCases[0].createdOn", "null")]
    [InlineData("$.useCases[0].strategy", "null")]
    [InlineData("$.useCases[0].governance.dpo.conditions", "[\"as text\", { \"text\": \"as object\", \"doneOn\": \"2026-10-01\" }]")]
    public async Task The_schema_accepts(string path, string value) => Assert.Empty(await ErrorsIn(ExampleWith(path, value)));

    [Fact]
    public void Durations_have_their_format() =>
        Assert.Equal("duration", Definitions["ValidationPoint"]!["properties"]!["maxDelay"]!["format"]!.GetValue<string>());

    [Fact]
    public void The_schema_requires_very_little()
    {
        var required = Definitions
            .SelectMany(definition => (definition.Value!["required"]?.AsArray() ?? []).Select(name => $"{definition.Key}.{name}"));

        Assert.Equal(
            [
                "AiRegister.schemaVersion", "AiRegister.organisation", "AiRegister.useCases",
                "AiService.id", "AiService.name",
                "AiUseCase.id", "AiUseCase.title", "AiUseCase.status",
                "Organisation.name",
                "Role.id", "Role.title",
                "Training.id", "Training.title",
                "ValidationPoint.id",
                "Vendor.id", "Vendor.legalName",
            ],
            required);
    }

    [Fact]
    public void Every_property_of_the_model_is_described()
    {
        foreach (var record in Model.Records)
        {
            var properties = Definitions[record.Name]!["properties"]!.AsObject();

            Assert.Equal(Model.FactsOf(record).Count(), properties.Count);
            Assert.All(properties, property => Assert.NotEmpty(property.Value!["description"]!.GetValue<string>()));
        }
    }

    [Fact]
    public void Every_word_of_a_vocabulary_is_explained()
    {
        foreach (var vocabulary in Model.Vocabularies)
        {
            var definition = Definitions[vocabulary.Name]!;

            Assert.All(
                definition["enum"]!.AsArray(),
                word => Assert.Contains($"\n- {word}: ", definition["description"]!.GetValue<string>(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_id_of_another_element_says_in_which_list_it_is()
    {
        var ids = Definitions
            .SelectMany(definition => definition.Value!["properties"]?.AsObject() ?? [])
            .Where(property => property.Key.EndsWith("Id", StringComparison.Ordinal) || property.Key.EndsWith("Ids", StringComparison.Ordinal))
            .Where(property => property.Key is not ("packageIds" or "attributeIds" or "nationalId"));

        Assert.All(ids, property => Assert.NotNull((property.Value!["items"] ?? property.Value)["x-refersTo"]));
    }

    private static JsonNode ExampleWith(string path, string value)
    {
        var register = ExampleRegister.Node;
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')[1..];
        var parent = steps[..^1].Aggregate(register, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
        return register;
    }

    private static async Task<IEnumerable<string>> ErrorsIn(JsonNode register) =>
        (await Schema).Validate(register.ToJsonString()).Select(error => error.ToString());

    // NJsonSchema looks for definitions where drafts before 2019-09 have them; the rest of what we use means the same there.
    private static string InOlderDraft(string schema)
    {
        var older = JsonNode.Parse(schema.Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal))!;
        var root = older["$defs"]!["AiRegister"]!.DeepClone().AsObject();
        root["definitions"] = older["$defs"]!.DeepClone();
        return root.ToJsonString();
    }
}
