using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AiGovernance.Tests.Schema;

namespace AiGovernance.Tests.Templates;

public sealed partial class UseCaseTemplateTests
{
    internal const string OrganisationOnly =
        """
        {
          "$schema": "./ai-register.schema.json",
          "schemaVersion": "1.0",
          "organisation": {
            "name": "Atelier Lemaire SAS",
            "address": "12 rue des Forges, 69007 Lyon",
            "country": "FR",
            "contact": { "email": "contact@atelier-lemaire.example" },
            "dpo": { "designated": true, "name": "Cabinet DPO Rhône", "email": "dpo@atelier-lemaire.example" },
            "headcount": 84,
            "publicBody": false,
            "providesPublicService": false,
            "workerRepresentation": { "exists": true, "body": "CSE" }
          },
          "useCases": []
        }
        """;

    private static readonly IsoDate AsOf = IsoDate.Parse("2026-11-24");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static TheoryData<string> Ids => [.. UseCaseTemplate.All.Select(template => template.Id)];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var template in UseCaseTemplate.All)
            {
                files.Add(template.Id, "fr");
                files.Add(template.Id, "en");
            }

            return files;
        }
    }

    [Fact]
    public void Every_file_is_a_template_and_every_template_has_its_two_files()
        => Assert.Equal(
            Directory.GetFiles(Repository.PathOf("src/AiGovernance/Templates"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            UseCaseTemplate.All.SelectMany(template => new[] { template.Id + ".en.json", template.Id + ".fr.json" }).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_template_leaves_nothing_but_questions(string id, string language)
    {
        using var folder = new TemporaryFolder();

        var findings = Beside(folder, TextOf(id, language)).Validate(AsOf);

        Assert.Equal("", string.Join('\n', findings.Where(finding => finding.Id != "AIG1020").Select(finding => finding.ToString() + " @ " + finding.JsonPath)));
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void A_template_that_let_silence_approve_would_be_reported()
    {
        using var folder = new TemporaryFolder();
        string spoilt = TextOf("cv-screening", "en").Replace("\"ifNoAction\": \"block\"", "\"ifNoAction\": \"applyOutput\"", StringComparison.Ordinal);

        Assert.Equal(2, Beside(folder, spoilt).Validate(AsOf).Count(finding => finding.Id == "AIG4005"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void All_templates_can_stand_side_by_side(string language)
    {
        using var folder = new TemporaryFolder();

        var register = Beside(folder, [.. UseCaseTemplate.All.Select(template => TextOf(template.Id, language))]);

        Assert.Empty(register.Findings.Select(finding => finding.ToString()));
        Assert.Equal(UseCaseTemplate.All.Select(template => template.Id), register.Register!.UseCases.Select(useCase => useCase.Id));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_template_completed_by_an_organisation_follows_the_schema(string id, string language)
    {
        var part = JsonNode.Parse(TextOf(id, language))!.AsObject();
        Assert.Equal("$schema", part.First().Key);
        Assert.Equal(language, (string?)part["language"]);
        part["organisation"] = JsonNode.Parse(OrganisationOnly)!["organisation"]!.DeepClone();

        Assert.Empty(await GeneratedSchema.ErrorsIn(part));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_state_the_same_facts(string id)
    {
        var french = AiRegisterOf(id, "fr");
        var english = AiRegisterOf(id, "en");

        AssertSameFacts(WithoutLanguage(id, "fr"), WithoutLanguage(id, "en"), GeneratedSchema.Definitions["AiRegister"]!, "$");
        Assert.Equal(FindingsOf(id, "fr"), FindingsOf(id, "en"));
        Assert.NotEqual(french.UseCases[0].Summary, english.UseCases[0].Summary);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_template_is_proposed_and_names_no_vendor_service_date_or_opinion(string id)
    {
        var register = AiRegisterOf(id, "en");
        var useCase = Assert.Single(register.UseCases);

        Assert.Equal(id, useCase.Id);
        Assert.Equal(UseCaseStatus.Proposed, useCase.Status);
        Assert.Null(useCase.Ai?.ServiceIds);
        Assert.Null(useCase.Governance);
        Assert.Null(useCase.AiAct?.Article5);
        Assert.Empty(register.Vendors ?? []);
        Assert.Empty(register.Services ?? []);
        Assert.DoesNotMatch(@"20\d\d-\d\d", TextOf(id, "en"));
        Assert.All(useCase.Strategy!.Kpis!, kpi => Assert.True(kpi is { Name: not null, Unit: not null, Direction: not null, Baseline: null, Target: null, Measured: null }));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Title_and_summary_are_those_of_the_entry(string id, string language)
    {
        var template = UseCaseTemplate.All.Single(template => template.Id == id);
        var useCase = AiRegisterOf(id, language).UseCases[0];

        Assert.Equal(useCase.Title, template.GetTitle(CultureInfo.GetCultureInfo(language)));
        Assert.Equal(useCase.Summary, template.GetSummary(CultureInfo.GetCultureInfo(language)));
        Assert.InRange(useCase.Summary!.Length, 40, 350);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void French_texts_are_set_as_French_ones(string id)
    {
        var texts = TextsOf(JsonNode.Parse(TextOf(id, "fr"))).Where(text => text.Contains(' ', StringComparison.Ordinal));

        Assert.All(texts, text => Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", text));
    }

    [Fact]
    public void The_careful_case_is_careful()
    {
        var useCase = AiRegisterOf("cv-screening", "en").UseCases[0];

        Assert.Equal([AnnexIIIPoint.Point4a], useCase.AiAct!.AnnexIII);
        Assert.True(useCase.AiAct.Profiling);
        Assert.Equal(CnilListItem.HrProfiling, useCase.DataProcessing!.Dpia!.CnilListItem);
        Assert.Equal(2, useCase.HumanValidation!.Points!.Count);
        Assert.All(useCase.HumanValidation.Points, point => Assert.True(point is { Timing: ValidationTiming.BeforeEffect, AiOutputHiddenUntilFirstJudgement: true, ReasonRequired: true, IfNoAction: NoActionOutcome.Block }));
        Assert.True(useCase.HumanValidation.Contestation!.Available);
        var oversight = useCase.HumanValidation.Oversight!;
        Assert.All([oversight.UnderstandLimits, oversight.AutomationBias, oversight.InterpretOutput, oversight.OverrideOutput, oversight.InterruptSystem], Assert.NotNull);
    }

    // Words of vocabularies, numbers, periods and references must be equal; only prose may differ.
    private static void AssertSameFacts(JsonNode? french, JsonNode? english, JsonNode shape, string path)
    {
        switch (french)
        {
            case JsonObject left:
                var right = Assert.IsType<JsonObject>(english);
                Assert.Equal(left.Select(property => property.Key), right.Select(property => property.Key));
                foreach (var (name, value) in left)
                {
                    AssertSameFacts(value, right[name], Resolve(shape["properties"]![name]!), path + "." + name);
                }

                break;
            case JsonArray left:
                Assert.Equal(left.Count, Assert.IsType<JsonArray>(english).Count);
                for (int i = 0; i < left.Count; i++)
                {
                    AssertSameFacts(left[i], english[i], Resolve(shape["items"]!), $"{path}[{i}]");
                }

                break;
            default:
                Assert.True(french!.ToJsonString() == english!.ToJsonString() || (IsProse(shape) && !OpenVocabularies().IsMatch(path)), $"{path}: {french} is not {english}");
                break;
        }
    }

    private static JsonNode Resolve(JsonNode shape)
    {
        var reference = shape["$ref"] ?? shape["anyOf"]?[0]!["$ref"];
        return reference is null ? shape : GeneratedSchema.Definitions[((string)reference!).Split('/')[^1]]!;
    }

    private static bool IsProse(JsonNode shape)
        => shape.AsObject() is { } type && type.ContainsKey("type") && !type.Any(property => property.Key is "enum" or "format" or "pattern" or "x-refersTo" or "x-elementId");

    private static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(property => TextsOf(property.Value)),
        JsonArray value => value.SelectMany(TextsOf),
        JsonValue value when value.TryGetValue<string>(out string? text) => [text],
        _ => [],
    };

    private static JsonObject WithoutLanguage(string id, string language)
    {
        var part = JsonNode.Parse(TextOf(id, language))!.AsObject();
        part.Remove("language");
        return part;
    }

    [GeneratedRegex(@"\.(capabilities\[\d+\]|purpose\.category|recorded\[\d+\]|\$schema)$")]
    private static partial Regex OpenVocabularies();

    private static List<string> FindingsOf(string id, string language)
    {
        using var folder = new TemporaryFolder();
        return [.. Beside(folder, TextOf(id, language)).Validate(AsOf).Select(finding => $"{finding.Id} {finding.JsonPath}")];
    }

    private static AiRegister AiRegisterOf(string id, string language)
    {
        using var folder = new TemporaryFolder();
        return Beside(folder, TextOf(id, language)).Register!;
    }

    private static RegisterDocument Beside(TemporaryFolder folder, params string[] parts)
    {
        List<string> paths = [folder.File("ai-register.json")];
        File.WriteAllText(paths[0], OrganisationOnly);
        foreach (string part in parts)
        {
            paths.Add(folder.File($"part-{paths.Count}.json"));
            File.WriteAllText(paths[^1], part);
        }

        return RegisterDocument.Load(paths);
    }

    private static string TextOf(string id, string language)
        => UseCaseTemplate.All.Single(template => template.Id == id).GetJson(language == "fr" ? French : English);
}
