using System.Reflection;
using System.Text.Json;
using AiGovernance.Exports.Formats;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>The terms of the W3C Data Privacy Vocabulary 2.3.</summary>
public sealed class DpvTests
{
    private static readonly HashSet<string> Terms = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "dpv-2.3-terms.txt"))];

    [Fact]
    public void Every_term_of_the_export_exists()
        => Assert.All(typeof(DpvTerms).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!), term => Assert.Contains(term, Terms));

    [Fact]
    public void Every_term_that_is_written_exists()
    {
        foreach (var register in new[] { ExampleRegister.Load(), HostileRegister.Create() })
        {
            using var json = JsonDocument.Parse(Exported.Text(register, ExportFormat.Dpv));
            var written = TermsIn(json.RootElement.GetProperty("@graph")).ToHashSet();

            Assert.Contains("dpv:RecruitmentApplicationScreening", written);
            Assert.Contains("eu-aiact:RiskLevelHigh-A6-2", written);
            Assert.All(written, term => Assert.Contains(term, Terms));
        }
    }

    [Fact]
    public void Every_term_that_a_word_of_the_register_becomes_exists()
    {
        // All words at once: one entry with every word of the vocabularies that are mapped.
        var register = ExampleRegister.Load();
        var data = new DataProcessing
        {
            PersonalData = PersonalDataPresence.Yes,
            DataSubjects = [.. Enum.GetValues<DataSubjectCategory>().Select(category => new DataSubject { Category = category })],
            DataCategories = [.. Enum.GetValues<DataCategory>().Select(category => new DataCategoryUse { Category = category })],
            SpecialCategories = [.. Enum.GetValues<Article9Condition>().Select(condition => new SpecialCategoryUse { Category = DataCategory.Health, Art9Condition = condition })],
            Sources = [.. Enum.GetValues<DataSourceKind>().Select(kind => new DataSource { Kind = kind })],
            Transfers = [.. Enum.GetValues<TransferMechanism>().Select(mechanism => new Transfer { Country = "US", Mechanism = mechanism })],
            Security = [.. Enum.GetValues<SecurityMeasureKind>().Select(kind => new SecurityMeasure { Measure = kind })],
        };
        var act = new AiAct { RiskCategories = [.. Enum.GetValues<RiskCategory>()], AnnexIII = [.. Enum.GetValues<AnnexIIIPoint>()] };
        var risks = Enum.GetValues<RiskType>().Select(type => new Risk { Type = type });
        var points = Enum.GetValues<ValidationTiming>().Select(timing => new ValidationPoint { Id = "p", Timing = timing });
        register = register with
        {
            UseCases = [register.UseCases[0] with { DataProcessing = data, AiAct = act, Risks = [.. risks], HumanValidation = new HumanValidation { Points = [.. points] } }],
        };

        using var json = JsonDocument.Parse(Exported.Text(register, ExportFormat.Dpv));
        Assert.All(TermsIn(json.RootElement.GetProperty("@graph")), term => Assert.Contains(term, Terms));
    }

    // Names of properties, and the values that are references: everything with one of the prefixes of DPV.
    private static IEnumerable<string> TermsIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => (IsTerm(property.Name) ? [property.Name] : Array.Empty<string>())
            .Concat(property.Name is "@id" or "@type" ? References(property.Value) : TermsIn(property.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TermsIn),
        _ => [],
    };

    private static IEnumerable<string> References(JsonElement value)
        => (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(each => each.GetString()!) : [value.GetString()!]).Where(IsTerm);

    private static bool IsTerm(string text)
        => !text.StartsWith("urn:", StringComparison.Ordinal) && !text.StartsWith("dct:", StringComparison.Ordinal) && !text.StartsWith('@');
}
