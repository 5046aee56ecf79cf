using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace AiGovernance.Tests.Register;

public sealed class RoundTripTests
{
    [Fact]
    public void The_example_is_written_as_it_was_read() => AssertSame(ExampleRegister.Json, ExampleRegister.Load().ToJson());

    [Fact]
    public void The_example_keeps_even_its_order_and_layout_once_written()
    {
        var written = ExampleRegister.Load().ToJson();

        Assert.Equal(written, AiRegister.Parse(Encoding.UTF8.GetBytes(written)).ToJson());
    }

    [Fact]
    public void What_was_written_reads_equal()
    {
        var register = ExampleRegister.Load();
        var again = AiRegister.Parse(register.ToUtf8Json());

        Assert.Equal(register, again);
        Assert.Equal(register.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void The_model_knows_everything_in_the_example() =>
        Assert.All(ElementsOf(ExampleRegister.Load()), element => Assert.Empty(element.Extensions));

    [Fact]
    public void Text_stays_readable()
    {
        var json = ExampleRegister.Load().ToJson();

        Assert.Contains("\"Usages, limites et biais de l'IA générative (2 h)\"", json, StringComparison.Ordinal);
        Assert.Contains("\n  \"organisation\": {\n    \"name\": ", json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explicit_null_survives_a_change_elsewhere()
    {
        var own = ExampleRegister.Load().Services!.Single(service => service.Id == "local-vibration-model");
        var changed = own with { Name = "Vibration 2" };

        Assert.True(changed.HasExplicitNull("vendorId"));
        Assert.False(changed.HasExplicitNull("instructionsForUseUrl"));
        Assert.Contains("\"vendorId\": null", RegisterWith(changed).ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"vendorId\": null", RegisterWith(changed with { VendorId = "modelco-eu" }).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_explicit_null_can_be_stated_in_code()
    {
        var silent = new AiService { Id = "own", Name = "Own" };
        var own = silent.WithExplicitNull("vendorId");

        Assert.DoesNotContain("vendorId", RegisterWith(silent).ToJson(), StringComparison.Ordinal);
        Assert.Contains("\"vendorId\": null", RegisterWith(own).ToJson(), StringComparison.Ordinal);
        Assert.Equal(silent, own);
    }

    [Fact]
    public void Properties_of_other_tools_are_kept_and_count()
    {
        var json = """{ "schemaVersion": "1.0", "organisation": { "name": "A", "x-tool": { "list": [1, null, "é"] } }, "useCases": [], "x-null": null }""";
        var register = AiRegister.Parse(Encoding.UTF8.GetBytes(json));

        AssertSame(json, register.ToJson());
        Assert.Equal("é", register.Organisation.Extensions["x-tool"].GetProperty("list")[2].GetString());
        Assert.NotEqual(register.Organisation, register.Organisation with { Extensions = new Dictionary<string, JsonElement>() });
    }

    [Fact]
    public void A_condition_stays_a_text_until_it_is_fulfilled()
    {
        var dpo = ExampleRegister.Load().UseCases.Single(useCase => useCase.Id == "cv-screening").Governance!.Dpo!;
        var fulfilled = dpo with { Conditions = [dpo.Conditions![0] with { DoneOn = new IsoDate(2026, 12, 1) }, dpo.Conditions[1]] };

        var written = JsonNode.Parse(RegisterWith(fulfilled).ToJson())!["useCases"]![0]!["governance"]!["dpo"]!["conditions"]!;

        Assert.Equal("""[{"text":"pilote limité à 2 offres","doneOn":"2026-12-01"},"bilan des écarts avant généralisation"]""", Compact(written));
    }

    [Fact]
    public void Lists_are_values_and_cannot_change()
    {
        var tags = new[] { "a", "b" };
        var useCase = new AiUseCase { Id = "abc", Title = "T", Status = UseCaseStatus.Proposed, Tags = tags };
        tags[0] = "changed";

        Assert.Equal(["a", "b"], useCase.Tags!);
        Assert.Equal(useCase, useCase with { Tags = ["a", "b"] });
        Assert.NotEqual(useCase, useCase with { Tags = ["b", "a"] });
    }

    [Fact]
    public void Any_register_is_written_as_it_was_read() =>
        RandomRegister.Json.Sample(
            json =>
            {
                var register = AiRegister.Parse(Encoding.UTF8.GetBytes(json));
                var written = register.ToJson();
                return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written))
                    && register == AiRegister.Parse(Encoding.UTF8.GetBytes(written));
            },
            iter: 200);

    [Fact]
    public void No_damage_to_a_register_makes_reading_fail_in_another_way() =>
        Gen.Select(Gen.Int[0, ExampleRegister.Utf8Json.Length - 1], Gen.Int[0, 40], Gen.Byte.Array[0, 8]).Sample(
            (start, length, inserted) =>
            {
                byte[] damaged = [.. ExampleRegister.Utf8Json.AsSpan(0, start), .. inserted, .. ExampleRegister.Utf8Json.AsSpan(Math.Min(start + length, ExampleRegister.Utf8Json.Length))];
                try
                {
                    _ = AiRegister.Parse(damaged);
                }
                catch (RegisterFormatException)
                {
                }
            },
            iter: 1_000);

    private static AiRegister RegisterWith(AiService service) =>
        new() { SchemaVersion = "1.0", Organisation = new() { Name = "A" }, UseCases = [], Services = [service] };

    private static AiRegister RegisterWith(DpoConsultation dpo) =>
        new()
        {
            SchemaVersion = "1.0",
            Organisation = new() { Name = "A" },
            UseCases = [new() { Id = "abc", Title = "T", Status = UseCaseStatus.Pilot, Governance = new() { Dpo = dpo } }],
        };

    private static string Compact(JsonNode node) =>
        node.ToJsonString(new JsonSerializerOptions(RegisterJson.Options) { WriteIndented = false });

    private static void AssertSame(string expectedJson, string actualJson)
    {
        var expected = JsonNode.Parse(expectedJson);
        var actual = JsonNode.Parse(actualJson);
        Assert.True(JsonNode.DeepEquals(expected, actual), actualJson);
    }

    private static IEnumerable<RegisterElement> ElementsOf(RegisterElement element) =>
        Model.FactsOf(element.GetType())
            .Select(property => property.GetValue(element))
            .SelectMany(value => value is IEnumerable items and not string ? items.Cast<object>() : [value!])
            .OfType<RegisterElement>()
            .SelectMany(ElementsOf)
            .Prepend(element);
}
