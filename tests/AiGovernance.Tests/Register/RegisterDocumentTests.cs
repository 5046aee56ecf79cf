using System.Globalization;
using System.Text;

namespace AiGovernance.Tests.Register;

/// <summary>Bad input: one clear sentence with its place, never an exception.</summary>
public sealed class RegisterDocumentTests
{
    [Theory]
    [InlineData("", 1, 1, "The register is empty")]
    [InlineData("{ \"schemaVersion\": \"1.0\",\n  \"organisation\": { \"name\": ", 2, 29, "The file ends while '{' of line 2 is still open")]
    [InlineData("{ \"schemaVersion\": \"1.0\"\n  \"useCases\": [] }", 2, 3, "A comma or '}' is missing here")]
    [InlineData("[]", 1, 1, "an object { … } is expected here, not a list [ … ]")]
    public void A_broken_text_has_one_finding_at_its_place(string json, int line, int column, string message)
    {
        var document = RegisterDocument.Parse(Encoding.UTF8.GetBytes(json), "governance/ai-register.json");

        Assert.Null(document.Register);
        var finding = Assert.Single(document.Findings);
        Assert.Equal(("AIG1001", FindingSeverity.Error, "governance/ai-register.json", line, column), (finding.Id, finding.Severity, finding.Path, finding.Line, finding.Column));
        Assert.StartsWith(message, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotEqual(finding.GetMessage(CultureInfo.InvariantCulture), finding.GetMessage(CultureInfo.GetCultureInfo("fr-FR")));
    }

    [Fact]
    public void A_hundred_megabytes_of_brackets_are_one_finding()
        => Assert.Contains("64", Assert.Single(RegisterDocument.Parse(Filled(100, "[")).Findings).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_megabytes_of_blanks_are_an_empty_register()
        => Assert.StartsWith("The register is empty", Assert.Single(RegisterDocument.Parse(Filled(100, " ")).Findings).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void A_larger_file_is_not_even_read()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder.File("ai-register.json")))
        {
            file.SetLength(300L * 1024 * 1024);
        }

        var finding = Assert.Single(RegisterDocument.Load(folder.File("ai-register.json")).Findings);
        Assert.StartsWith("The file has 300 MB", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_input_error() => Assert.Throws<FileNotFoundException>(() => RegisterDocument.Load("/nowhere/ai-register.json"));

    [Fact]
    public void Bytes_that_are_no_text_are_named() => Assert.Equal(
        "The file is not text in a Unicode encoding (UTF-8, UTF-16 or UTF-32): byte 3 cannot be read",
        Assert.Single(RegisterDocument.Parse([(byte)'{', (byte)' ', (byte)'"', 0xE9, (byte)'"']).Findings).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("\"statsu\": \"pilot\"", "$.useCases[0].statsu", "Did you mean 'status'?")]
    [InlineData("\"ownerRoleId\": \"ai-laed\"", "$.useCases[0].ownerRoleId", "Did you mean 'ai-lead'?")]
    [InlineData("\"ai\": { \"automationLevel\": \"assitive\" }", "$.useCases[0].ai.automationLevel", "Did you mean 'assistive'?")]
    [InlineData("\"ai\": { \"automationLevel\": \"assi\" }", "$.useCases[0].ai.automationLevel", "Did you mean 'assistive'?")]
    public void A_mistyped_word_has_a_suggestion(string property, string path, string suggestion)
    {
        var finding = Assert.Single(RegisterDocument.Parse(Encoding.UTF8.GetBytes($$"""
            { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "email": "c@d.example" } },
              "roles": [ { "id": "ai-lead", "title": "Référente IA" } ],
              "useCases": [ { "id": "abc", "title": "T", "status": "pilot", {{property}} } ] }
            """)).Findings);
        Assert.Equal(path, finding.JsonPath);
        Assert.Equal("abc", finding.UseCaseId);
        Assert.Contains(suggestion, finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_properties_are_kept_though_reported()
    {
        var document = RegisterDocument.Parse("""
            { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "email": "c@d.example" } }, "useCases": [], "futureList": [1] }
            """u8);
        Assert.Equal("AIG1001", Assert.Single(document.Findings).Id);
        Assert.Contains("\"futureList\"", document.Register!.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_do_not_flood()
    {
        string items = string.Join(",", Enumerable.Repeat("{}", 5_000));
        Assert.Equal(501, RegisterDocument.Parse(Encoding.UTF8.GetBytes($$"""{ "schemaVersion": "1.0", "organisation": { "name": "A" }, "useCases": [{{items}}] }""")).Findings.Count);
    }

    private static byte[] Filled(int megabytes, string text) => Encoding.ASCII.GetBytes(new string(text[0], megabytes * 1024 * 1024));
}
