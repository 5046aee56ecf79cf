using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Tests;
using AiGovernance.Tests.Register;
using CsCheck;
using NJsonSchema;

namespace AiGovernance.Exports.Tests;

/// <summary>The bill of materials against the official schema of CycloneDX 1.6.</summary>
public sealed class CycloneDxTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "Data", "bom-1.6.schema.json")));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_examples_are_valid(string language) => await IsValid(Exported.Text(ExampleRegister.Load(), ExportFormat.CycloneDx, language));

    [Fact]
    public async Task Hostile_texts_are_valid() => await IsValid(Exported.Text(HostileRegister.Create(), ExportFormat.CycloneDx));

    [Fact]
    public async Task Any_register_is_valid()
    {
        await Schema.Value;
        await RandomRegister.Json.SampleAsync(
            async json =>
            {
                if (RegisterDocument.Parse(Encoding.UTF8.GetBytes(json)).Register is { } register)
                {
                    await IsValid(Exported.Text(register, ExportFormat.CycloneDx));
                }
            },
            iter: 50,
            threads: 1);
    }

    [Fact]
    public async Task The_schema_is_one_that_finds_mistakes()
    {
        var json = JsonNode.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.CycloneDx))!;
        json["components"]![0]!["modelCard"]!["invented"] = "x";

        Assert.NotEmpty((await Schema.Value).Validate(json.ToJsonString()));
    }

    [Fact]
    public void Services_models_and_risks_stand_where_the_format_has_a_place_for_them()
    {
        var json = JsonNode.Parse(Exported.Text(ExampleRegister.Load(), ExportFormat.CycloneDx))!;
        var chat = json["services"]!.AsArray().Single(service => service!["bom-ref"]!.GetValue<string>() == "service:modelco-chat")!;
        var model = json["components"]!.AsArray().Single(component => component!["bom-ref"]!.GetValue<string>() == "model:modelco-chat")!;

        Assert.Equal("ModelCo Europe SAS", chat["provider"]!["name"]!.GetValue<string>());
        Assert.Equal("https://api.modelco.example", chat["endpoints"]![0]!.GetValue<string>());
        Assert.Contains("freeText", chat["data"]!.AsArray().Select(data => data!["classification"]!.GetValue<string>()));
        Assert.Equal("machine-learning-model", model["type"]!.GetValue<string>());
        Assert.Contains("non francophones", model["modelCard"]!["considerations"]!["fairnessAssessments"]!.AsArray().Select(assessment => assessment!["groupAtRisk"]!.GetValue<string>()));
        // The organisation's own model is a component and no service.
        Assert.DoesNotContain("service:local-vibration-model", json["services"]!.AsArray().Select(service => service!["bom-ref"]!.GetValue<string>()));
        Assert.Contains("model:local-vibration-model", json["components"]!.AsArray().Select(component => component!["bom-ref"]!.GetValue<string>()));
    }

    private static async Task IsValid(string json)
    {
        var errors = (await Schema.Value).Validate(json);
        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(5)) + "\n" + json[..Math.Min(json.Length, 3000)]);
    }
}
