using System.Text.Json.Nodes;

namespace AiGovernance.Tests.Schema;

public sealed class RegisterSchemaTests
{
    private const string SchemaPath = "src/AiGovernance/Register/ai-register.schema.json";

    private const string StructurePath = "src/AiGovernance/Register/ai-register.structure.json";

    private static readonly JsonObject Definitions = GeneratedSchema.Definitions;

    [Fact]
    public void The_checked_in_schema_is_the_one_of_the_model() => GeneratedFile.IsUpToDate(SchemaPath, GeneratedSchema.Text);

    [Fact]
    public void The_checked_in_structure_is_the_one_of_the_schema() =>
        GeneratedFile.IsUpToDate(StructurePath, RegisterStructureWriter.Write(GeneratedSchema.Node));

    // It is read in every compilation that has a register.
    [Fact]
    public void The_assembly_carries_the_structure_without_prose()
    {
        using var stream = typeof(AiRegister).Assembly.GetManifestResourceStream("AiGovernance.ai-register.structure.json")!;
        using var reader = new StreamReader(stream);
        var structure = reader.ReadToEnd();

        Assert.DoesNotContain("Français", structure, StringComparison.Ordinal);
        Assert.InRange(structure.Length, 1, GeneratedSchema.Text.Length / 5);
        Assert.DoesNotContain(typeof(AiRegister).Assembly.GetManifestResourceNames(), name => name.Contains("schema", StringComparison.Ordinal));
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
    public void Every_property_of_the_model_is_described_in_both_languages()
    {
        foreach (var record in Model.Records)
        {
            var properties = Definitions[record.Name]!["properties"]!.AsObject();

            Assert.Equal(Model.FactsOf(record).Count(), properties.Count);
            Assert.All(properties, property => Assert.Contains("\n\nFrançais\u00A0: ", property.Value!["description"]!.GetValue<string>(), StringComparison.Ordinal));
            Assert.All(properties, property => AssertBothLanguages(property.Value!["x-description"]!));
        }
    }

    [Fact]
    public void Every_word_of_a_vocabulary_is_explained_in_both_languages()
    {
        foreach (var vocabulary in Model.Vocabularies)
        {
            var definition = Definitions[vocabulary.Name]!;
            var words = definition["enum"]!.AsArray().Select(word => word!.GetValue<string>()).ToArray();

            Assert.Equal(words.Length, definition["enumDescriptions"]!.AsArray().Count);
            Assert.Equal(words, definition["x-intellij-enum-metadata"]!.AsObject().Select(word => word.Key));
            Assert.All(words, word => AssertBothLanguages(definition["x-values"]![word]!));
        }
    }

    // VS Code lets the target of a $ref win over the description of the property that refers to it.
    [Fact]
    public void A_definition_does_not_hide_what_a_property_says() =>
        Assert.All(Definitions, definition => Assert.Null(definition.Value!["description"]));

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

    private static void AssertBothLanguages(JsonNode text)
    {
        Assert.NotEmpty(text["en"]!.GetValue<string>());
        Assert.NotEmpty(text["fr"]!.GetValue<string>());
    }

    private static Task<IReadOnlyList<string>> ErrorsIn(JsonNode register) => GeneratedSchema.ErrorsIn(register);
}
