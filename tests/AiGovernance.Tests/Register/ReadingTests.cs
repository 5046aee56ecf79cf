using System.Text;

namespace AiGovernance.Tests.Register;

public sealed class ReadingTests
{
    [Fact]
    public void The_smallest_useful_entry_is_about_ten_lines()
    {
        var register = Parse("""
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "Atelier Lemaire SAS" },
              "useCases": [
                { "id": "product-descriptions", "title": "Descriptions de produits", "status": "pilot",
                  "ownerRoleId": "ecommerce-manager",
                  "purpose": { "intendedPurpose": "Proposer une description de produit, relue avant publication" },
                  "ai": { "serviceIds": ["azure-openai"] },
                  "dataProcessing": { "personalData": "no", "noPersonalDataProof": "Fiches produits seulement" },
                  "humanValidation": { "required": "mandatory",
                    "points": [{ "id": "publish", "decision": "Mise en ligne", "timing": "beforeRelease", "validators": { "roleIds": ["ecommerce-manager"] } }] } }
              ]
            }
            """);

        var useCase = Assert.Single(register.UseCases);
        Assert.Equal("product-descriptions", useCase.Id);
        Assert.Equal(UseCaseStatus.Pilot, useCase.Status);
        Assert.Equal(PersonalDataPresence.No, useCase.DataProcessing!.PersonalData);
        var point = Assert.Single(useCase.HumanValidation!.Points!);
        Assert.Equal(ValidationTiming.BeforeRelease, point.Timing);
        Assert.Equal(["ecommerce-manager"], point.Validators!.RoleIds!);
    }

    [Fact]
    public void What_is_missing_is_unknown_and_an_empty_list_is_an_answer()
    {
        var register = ParseUseCase("\"risks\": []");

        Assert.Empty(register.UseCases[0].Risks!);
        Assert.Null(register.UseCases[0].Links);
        Assert.Null(register.UseCases[0].DataProcessing);
    }

    [Fact]
    public void The_example_has_the_facts_it_states()
    {
        var register = ExampleRegister.Load();
        var recruitment = register.UseCases.Single(useCase => useCase.Id == "cv-screening");

        Assert.Equal(8, register.UseCases.Count);
        Assert.Equal(new IsoDate(2026, 11, 23), register.LegalPack!.AsOf);
        Assert.Equal([AnnexIIIPoint.Point4a], recruitment.AiAct!.AnnexIII!);
        Assert.Equal(IsoDuration.Parse("P12M"), recruitment.AiAct.DeployerDuties!.LogRetention);
        Assert.Equal(CnilListItem.HrProfiling, recruitment.DataProcessing!.Dpia!.CnilListItem);
        Assert.Equal("pilote limité à 2 offres", recruitment.Governance!.Dpo!.Conditions![0].Text);
        Assert.Equal(2.2m, register.UseCases.Single(useCase => useCase.Id == "invoice-extraction").Strategy!.Kpis![0].Measured);
    }

    [Fact]
    public void The_example_has_nothing_to_correct() => Assert.Empty(RegisterDocument.Parse(ExampleRegister.Utf8Json).Findings);

    [Fact]
    public void Comments_and_trailing_commas_are_accepted()
    {
        var register = Parse("""
            // our register
            { "schemaVersion": "1.0", "organisation": { "name": "A", }, /* none yet */ "useCases": [], "roles": null, }
            """);

        Assert.Empty(register.UseCases);
    }

    [Theory]
    [InlineData("\"status\": 2")]
    [InlineData("\"status\": \"Pilot\"")]
    [InlineData("\"status\": \"pilot, approved\"")]
    [InlineData("\"status\": \"\"")]
    [InlineData("\"status\": null")]
    public void A_vocabulary_has_exact_words(string status) =>
        Assert.Throws<RegisterFormatException>(() => Parse($$"""
            { "schemaVersion": "1.0", "organisation": { "name": "A" }, "useCases": [{ "id": "abc", "title": "T", {{status}} }] }
            """));

    [Theory]
    [InlineData("\"createdOn\": \"2026-02-30\"")]
    [InlineData("\"createdOn\": \"2026-2-3\"")]
    [InlineData("\"createdOn\": 2026")]
    [InlineData("\"risks\": [null]")]
    [InlineData("\"tags\": [\"a\", null]")]
    [InlineData("\"tags\": \"a\"")]
    [InlineData("\"tags\": [], \"tags\": []")]
    [InlineData("\"governance\": { \"dpo\": { \"conditions\": [null] } }")]
    [InlineData("\"humanValidation\": { \"points\": [{ \"id\": \"p\", \"maxDelay\": \"two days\" }] }")]
    [InlineData("\"humanValidation\": { \"points\": [{ \"decision\": \"no id\" }] }")]
    [InlineData("\"summary\": \"\\ud800\"")]
    public void What_does_not_fit_is_refused(string property) =>
        Assert.Throws<RegisterFormatException>(() => ParseUseCase(property));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"organisation\": null, \"useCases\": [] }")]
    [InlineData("{ \"schemaVersion\": \"1.0\", \"organisation\": { \"name\": \"A\" }, \"useCases\": null }")]
    public void What_is_not_a_register_is_refused(string json) => Assert.Throws<RegisterFormatException>(() => Parse(json));

    [Fact]
    public void A_refusal_says_where()
    {
        var exception = Assert.Throws<RegisterFormatException>(() => Parse("""
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "A" },
              "useCases": [{ "id": "abc", "title": "T", "status": "started" }]
            }
            """));

        var finding = Assert.Single(exception.Findings, finding => finding.Id == "AIG1003");
        Assert.Equal("$.useCases[0].status", finding.JsonPath);
        Assert.Equal((4, 55), (finding.Line, finding.Column));
    }

    [Fact]
    public void A_null_in_a_list_is_refused_with_its_place()
    {
        var exception = Assert.Throws<RegisterFormatException>(() => ParseUseCase("\"risks\": [{}, null]"));

        Assert.Equal("$.useCases[0].risks[1]", Assert.Single(exception.Findings, finding => finding.Id == "AIG1001").JsonPath);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-32BE", true)]
    public void A_file_may_be_in_any_unicode_encoding_it_announces(string name, bool announced)
    {
        using var folder = new TemporaryFolder();
        var encoding = Encoding.GetEncoding(name);
        File.WriteAllBytes(folder.File("register.json"), [.. announced ? encoding.GetPreamble() : [], .. encoding.GetBytes(ExampleRegister.Json)]);

        Assert.Equal(ExampleRegister.Load(), AiRegister.Load(folder.File("register.json")));
    }

    [Fact]
    public void A_file_that_is_no_text_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("register.json"), [0xFF, 0xFE, 0x00, 0xD8]);

        var exception = Assert.Throws<RegisterFormatException>(() => AiRegister.Load(folder.File("register.json")));
        Assert.Equal(folder.File("register.json"), Assert.Single(exception.Findings).Path);
    }

    private static AiRegister Parse(string json) => AiRegister.Parse(Encoding.UTF8.GetBytes(json));

    private static AiRegister ParseUseCase(string property) => Parse($$"""
        { "schemaVersion": "1.0", "organisation": { "name": "A" }, "useCases": [{ "id": "abc", "title": "T", "status": "pilot", {{property}} }] }
        """);
}
