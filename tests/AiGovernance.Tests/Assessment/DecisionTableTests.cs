using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Assessments;

public sealed partial class DecisionTableTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Vectors => [.. AssessmentVector.All.Select(vector => vector.Name)];

    public static TheoryData<string> Rules => [.. AssessmentRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void The_facts_lead_to_the_result_by_the_path(string name)
    {
        var vector = AssessmentVector.All.Single(vector => vector.Name == name);

        Assert.Equal(
            vector.Expected.ToJsonString(Indented),
            AssessmentVector.Write(vector.Assess()).ToJsonString(Indented));
    }

    [Fact]
    public void The_table_is_large_enough() => Assert.True(AssessmentVector.All.Count >= 70);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_applies_in_a_vector_and_not_in_another(string rule)
    {
        Assert.Contains(AssessmentVector.All, vector => Applies(vector, rule));
        Assert.Contains(AssessmentVector.All, vector => !Applies(vector, rule));
    }

    [Fact]
    public void Every_step_is_one_of_a_known_rule() =>
        Assert.All(
            AssessmentVector.All.SelectMany(vector => vector.Assess().Path),
            step => Assert.Contains(AssessmentRules.All, rule => rule.Name == step.Rule));

    [Fact]
    public void The_stated_conclusions_of_the_entry_change_nothing()
    {
        foreach (var vector in AssessmentVector.All)
        {
            var register = vector.RegisterNode();
            var useCase = register["useCases"]![0]!;
            var act = Block(useCase, "aiAct");
            act["riskCategories"] = new JsonArray("minimal");
            act["roles"] = new JsonArray("importer");
            Block(act, "fria")["required"] = true;
            Block(useCase, "humanValidation")["required"] = "notRequired";
            if (useCase["dataProcessing"] is JsonObject data)
            {
                Block(data, "dpia")["required"] = false;
            }

            var changed = AiRegister.Parse(System.Text.Encoding.UTF8.GetBytes(register.ToJsonString()));
            Assert.Equal(
                AssessmentVector.Write(vector.Assess()).ToJsonString(),
                AssessmentVector.Write(AssessmentVector.Assess(changed)).ToJsonString());
        }
    }

    [Fact]
    public void Every_conclusion_reads_in_both_languages()
    {
        foreach (var step in AssessmentVector.All.SelectMany(vector => vector.Assess().Path))
        {
            Assert.NotEqual(step.GetConclusion(English), step.GetConclusion(French));
            Assert.DoesNotContain("{0}", step.GetConclusion(English), StringComparison.Ordinal);
            Assert.NotEmpty(step.GetSource(French));
        }
    }

    [Fact]
    public void Both_languages_have_the_same_conclusions_with_the_same_arguments()
    {
        var resources = new ResourceManager("AiGovernance.Assessment", typeof(AiRegister).Assembly);
        var english = Texts(resources, CultureInfo.InvariantCulture);
        var french = Texts(resources, French);

        Assert.Equal(AssessmentRules.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), french.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, text) in english)
        {
            Assert.Equal(Arguments(text), Arguments(french[name]));
            Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« |conforme", french[name]);
            Assert.DoesNotContain("compliant", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_citation_names_a_text_of_the_legal_pack(string name)
    {
        var known = LegalPack.Current.Texts.Select(text => text.Id);

        Assert.All(Citation.Parse(AssessmentRules.All.Single(rule => rule.Name == name).Citation).TextIds, text => Assert.Contains(text, known));
    }

    [Fact]
    public void Every_duty_is_a_provision_of_the_legal_pack()
    {
        foreach (var duty in AssessmentVector.All.SelectMany(vector => vector.Assess().Article50).Distinct())
        {
            Assert.NotEmpty(LegalPack.Current.GetProvision(duty.Replace("(", "-", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)).GetLabel(English));
        }
    }

    [Fact]
    public void The_purposes_that_the_law_speaks_of_are_in_the_legal_pack() =>
        Assert.All(
            [KnownPurposes.FraudDetection, KnownPurposes.TaskAllocation, KnownPurposes.VideoSurveillance],
            purpose => Assert.NotNull(LegalPack.Current.FindPurpose(purpose)));

    [Fact]
    public void The_page_lists_the_rules() => GeneratedFile.HasUpToDatePart(
        "docs/assessment.md",
        "\n| Rule | What follows | Source |\n|---|---|---|\n"
            + string.Concat(AssessmentRules.All.Select(rule =>
                $"| `{rule.Name}` | {Placeholder().Replace(rule.Conclusion(["…", "…"]).ToString(English), "…")} | {LegalPack.Current.FormatCitation(rule.Citation, English)} |\n"))
            + "\n");

    private static bool Applies(AssessmentVector vector, string rule) => vector.Assess().Path.Any(step => step.Rule == rule);

    private static JsonObject Block(JsonNode parent, string name) => (parent[name] ??= new JsonObject()).AsObject();

    private static Dictionary<string, string> Texts(ResourceManager resources, CultureInfo culture) =>
        resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> Arguments(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
