using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Rules;

public sealed partial class RuleSampleTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    public static TheoryData<string> RuleIds => [.. RegisterRule.All.Select(rule => rule.Id)];

    public static TheoryData<string> Bases => ["minimal", "everyday", "high-risk"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var sample in AllSamples())
            {
                cases.Add(sample.RuleId, sample.Name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_has_a_failing_and_a_passing_sample(string id)
    {
        Assert.True(RuleSample.Exists(id), $"Rules/Samples/{id}.json is missing.");
        var samples = RuleSample.Of(id);

        Assert.Contains(samples, sample => sample.IsFailing);
        Assert.Contains(samples, sample => !sample.IsFailing);
        Assert.Equal(samples.Count, samples.Select(sample => sample.Name).Distinct().Count());
        Assert.All(samples.Where(sample => sample.IsFailing), sample => Assert.Contains(sample.Expected, finding => finding.StartsWith(id, StringComparison.Ordinal)));
        Assert.All(samples.Where(sample => !sample.IsFailing), sample => Assert.DoesNotContain(sample.Expected, finding => finding.StartsWith(id, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_gives_the_findings_it_lists_and_no_other(string id, string name)
    {
        var sample = RuleSample.Of(id).Single(sample => sample.Name == name);
        var document = sample.Register();

        Assert.Empty(document.Findings.Select(RuleSample.Write));
        Assert.Equal(
            string.Join('\n', sample.Expected.Order(StringComparer.Ordinal)),
            string.Join('\n', sample.Findings().Where(finding => !IsKnown(sample.Base, finding)).Select(RuleSample.Write).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void The_registers_that_samples_change_leave_nothing_but_questions(string name)
    {
        var findings = RuleSample.BaseRegister(name).Validate(IsoDate.Parse("2026-11-24"));

        Assert.Empty(findings.Where(finding => name != "minimal" || finding.Id != "AIG1020").Select(finding => finding.ToString()));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_rule_is_explained_in_both_languages(string id)
    {
        var rule = RegisterRule.All.Single(rule => rule.Id == id);

        Assert.All(
            [rule.GetTitle, rule.GetReason, (Func<CultureInfo, string>)rule.GetRemedy],
            text => Assert.NotEqual(text(English), text(French)));
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Every_citation_names_a_text_of_the_legal_pack(string id)
    {
        var known = LegalPack.Current.Texts.Select(text => text.Id);

        Assert.All(Citation.Parse(RegisterRule.All.Single(rule => rule.Id == id).Citation).TextIds, text => Assert.Contains(text, known));
    }

    [Fact]
    public void Every_message_of_every_rule_is_seen_in_a_sample_in_both_languages()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in AllSamples().SelectMany(sample => sample.Findings()))
        {
            string english = finding.GetMessage(English);
            Assert.NotEqual(english, finding.GetMessage(French));
            seen.Add(english);
        }

        Assert.All(AllMessages(), message => Assert.True(
            seen.Any(text => Matches(message.Text, text)),
            $"No sample shows {message.Key}: {message.Text}"));
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_arguments()
    {
        foreach (var (key, text) in AllTexts(English))
        {
            string french = RuleTexts.Of(key).GetString(key, French)!;
            Assert.True(
                Placeholder().Matches(text).Select(match => match.Value).ToHashSet().SetEquals(Placeholder().Matches(french).Select(match => match.Value)),
                $"{key} has other arguments in French.");
            Assert.DoesNotMatch(@"\p{L}'\p{L}| [:;!?»]|« ", french);
        }
    }

    [Fact]
    public void Every_path_that_is_reported_is_one_of_the_model()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src/AiGovernance/Register/ai-register.schema.json")))!;
        foreach (var sample in AllSamples())
        {
            foreach (var finding in sample.Findings())
            {
                JsonNode? shape = schema["$defs"]!["AiRegister"];
                foreach (string step in finding.JsonPath!.Split(['.', '[']).Skip(1))
                {
                    shape = step.EndsWith(']') ? shape!["items"] : shape!["properties"]?[step];
                    Assert.True(shape is not null, $"{finding.Id} speaks of {finding.JsonPath}, which the model does not have.");
                    var reference = shape["$ref"] ?? shape["anyOf"]?[0]!["$ref"];
                    shape = reference is null ? shape : schema["$defs"]![((string)reference!).Split('/')[^1]];
                }
            }
        }
    }

    // The smallest entry has open questions; a sample on it lists only what its change adds.
    private static bool IsKnown(string baseName, Finding finding) =>
        baseName == "minimal" && finding.Id == "AIG1020" && RuleSample.BaseRegister(baseName).Validate(IsoDate.Parse("2026-11-24")).Any(known => known.JsonPath == finding.JsonPath);

    private static IEnumerable<RuleSample> AllSamples() =>
        RegisterRule.All.Where(rule => RuleSample.Exists(rule.Id)).SelectMany(rule => RuleSample.Of(rule.Id));

    private static IEnumerable<(string Key, string Text)> AllMessages() =>
        AllTexts(English).Where(entry => !entry.Key.EndsWith(".Title", StringComparison.Ordinal) && !entry.Key.EndsWith(".Why", StringComparison.Ordinal) && !entry.Key.EndsWith(".Fix", StringComparison.Ordinal));

    private static IEnumerable<(string Key, string Text)> AllTexts(CultureInfo culture) =>
        RegisterRule.All.Select(rule => RuleTexts.Of(rule.Id)).Distinct()
            .SelectMany(texts => texts.GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).Select(key => (key, texts.GetString(key, culture)!)));

    private static bool Matches(string pattern, string text) =>
        Regex.IsMatch(text, "^" + Placeholder().Replace(Regex.Escape(pattern).Replace("\\{", "{", StringComparison.Ordinal), ".*") + "$", RegexOptions.Singleline);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
