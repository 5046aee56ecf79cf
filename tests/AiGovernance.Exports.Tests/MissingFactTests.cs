using System.Text;
using AiGovernance.Tests;
using AiGovernance.Tests.Register;
using CsCheck;

namespace AiGovernance.Exports.Tests;

/// <summary>A missing fact never fails an export; it is said.</summary>
public sealed class MissingFactTests
{
    private static readonly AiRegister NearlyEmpty = AiRegister.Parse("""
        { "schemaVersion": "1.0", "organisation": { "name": "T" }, "useCases": [{ "id": "draft", "title": "Draft", "status": "proposed" }] }
        """u8);

    public static TheoryData<ExportFormat> AllFormats => new(Exported.Formats);

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Cnil)]
    [InlineData(ExportFormat.Pia)]
    public void What_is_missing_is_printed(ExportFormat format)
    {
        Assert.Contains("MISSING", Exported.Text(NearlyEmpty, format, "en"));
        Assert.Contains("MANQUANT", Exported.Text(NearlyEmpty, format, "fr"));
    }

    [Theory]
    [InlineData(ExportFormat.Markdown)]
    [InlineData(ExportFormat.Html)]
    [InlineData(ExportFormat.Cnil)]
    public void What_is_missing_is_listed_at_the_end(ExportFormat format)
    {
        string text = Exported.Text(NearlyEmpty, format);
        string list = text[text.LastIndexOf("Missing facts", StringComparison.Ordinal)..];

        Assert.Contains("dataProcessing.retention", list);
        Assert.Contains("organisation.dpo", list);
        Assert.DoesNotContain("article6", list);
    }

    [Fact]
    public void A_register_with_every_answer_lists_nothing()
    {
        string text = Exported.Text(ExampleRegister.Load(), ExportFormat.Cnil, useCase: "support-chatbot");

        Assert.DoesNotContain("MISSING", text);
        Assert.DoesNotContain("Missing facts", text);
    }

    [Fact]
    public void Not_known_is_not_no()
    {
        var register = ExampleRegister.Load();
        var entry = register.UseCases.Single(useCase => useCase.Id == "support-chatbot");
        string WithData(Func<DataProcessing, DataProcessing> change)
            => Exported.Text(register with { UseCases = [entry with { DataProcessing = change(entry.DataProcessing!) }] }, ExportFormat.Cnil);

        Assert.Contains("Are sensitive data processed?</th><td><p dir=\"auto\">No</p>", WithData(data => data));
        Assert.Contains("Are sensitive data processed?</th><td class=\"missing\"><p dir=\"auto\">MISSING</p>", WithData(data => data with { CriminalData = null }));
        Assert.Contains("Are data transferred outside the EU?</th><td class=\"missing\"><p dir=\"auto\">MISSING</p>", WithData(data => data with { Transfers = null }));
        // One retention without period or criterion.
        Assert.Contains("Prompts", WithData(data => data with { Retention = [new RetentionRule { Object = RetainedObject.Prompts }] }));
        Assert.Contains(": MISSING</p>", WithData(data => data with { Retention = [new RetentionRule { Object = RetainedObject.Prompts }] }));
    }

    [Theory]
    [MemberData(nameof(AllFormats))]
    public void A_register_with_any_facts_missing_is_exported(ExportFormat format) => RandomRegister.Json.Sample(
        json =>
        {
            if (RegisterDocument.Parse(Encoding.UTF8.GetBytes(json)).Register is not { } register || (format == ExportFormat.Pia && register.UseCases.Count == 0))
            {
                return;
            }

            Assert.NotEmpty(Exported.Bytes(register, format, json.Length % 2 == 0 ? "en" : "fr"));
        },
        iter: RegisterExport.IsBinary(format) ? 30 : 200,
        threads: 1);
}
