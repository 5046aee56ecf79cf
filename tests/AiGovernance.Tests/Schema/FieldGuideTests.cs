using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

public sealed partial class FieldGuideTests
{
    private static readonly XmlDocumentation English = new(typeof(AiRegister).Assembly);

    [Fact]
    public void Every_block_field_and_word_has_its_French_and_nothing_else_has()
    {
        var expected = GeneratedSchema.Definitions.SelectMany(definition =>
            MembersOf(definition.Value!).Select(member => $"{definition.Key}.{member}").Prepend(definition.Key));

        Assert.Equal(expected.Order(StringComparer.Ordinal), FieldGuide.Notes.Keys.Order(StringComparer.Ordinal));
        Assert.All(FieldGuide.Notes, note => Assert.False(string.IsNullOrWhiteSpace(note.Value.French), note.Key));
    }

    [Fact]
    public void French_is_set_as_French_is_set() =>
        Assert.All(FieldGuide.Notes, note => Assert.False(BadFrenchTypography().IsMatch(note.Value.French), $"{note.Key}: typographic apostrophe, and no-break space before : ; ? ! and inside « »."));

    [Fact]
    public void French_ends_as_a_sentence_does() =>
        Assert.All(FieldGuide.Notes, note => Assert.True(note.Value.French[^1] is '.' or '?', note.Key));

    [Fact]
    public async Task Every_field_that_holds_a_value_has_an_example_that_it_accepts()
    {
        var validator = await GeneratedSchema.Validator;
        var fields = Model.Records.SelectMany(record => GeneratedSchema.Definitions[record.Name]!["properties"]!.AsObject().Select(field => (Record: record.Name, field.Key, field.Value)));

        foreach (var (record, name, schema) in fields.Where(field => HoldsAValue(field.Value!)))
        {
            var examples = schema!["examples"]?.AsArray();

            Assert.True(examples is { Count: > 0 }, $"{record}.{name} has no example.");
            Assert.All(examples, example => Assert.Empty(validator.Definitions[record].Properties[name].Validate(example!.ToJsonString())));
        }
    }

    [Fact]
    public async Task An_example_of_another_type_would_be_noticed()
    {
        var fields = (await GeneratedSchema.Validator).Definitions["AiUseCase"].Properties;

        Assert.NotEmpty(fields["createdOn"].Validate("\"04/05/2026\""));
        Assert.NotEmpty(fields["tags"].Validate("\"one\""));
        Assert.NotEmpty(fields["status"].Validate("\"started\""));
    }

    [Fact]
    public void The_guide_repeats_no_example_of_the_example_register()
    {
        var examples = new RegisterExamples();

        Assert.All(
            FieldGuide.Notes.Where(note => note.Value.Example is not null && note.Key != "AiRegister.$schema"),
            note => Assert.False(examples.IsInRegister(note.Key), $"{note.Key}: the example register has one already."));
    }

    [Fact]
    public void Every_source_is_a_place_in_a_known_text()
    {
        foreach (var (key, note) in FieldGuide.Notes.Where(note => note.Value.Source is not null))
        {
            Assert.All(Citations.Parse(note.Source!), citation =>
            {
                Assert.True(LegalPack.Current.Texts.Any(text => text.Id == citation.Text), $"{key}: \"{citation.Text}\" is no known text.");
                Assert.True(Provision().IsMatch(citation.Provision), $"{key}: \"{citation.Provision}\" is no place in a text.");
            });
        }
    }

    [Fact]
    public void The_guide_cites_what_the_documentation_cites()
    {
        foreach (var (key, summary) in Summaries())
        {
            var source = FieldGuide.Notes[key].Source ?? "";
            foreach (Match article in ArticleInEnglish().Matches(summary))
            {
                var citation = (article.Groups["law"].Value == "GDPR" ? "gdpr:" : "aiAct:") + article.Groups["number"].Value;
                Assert.True(
                    source.Split("; ").Any(place => place == citation || place.StartsWith(citation + "(", StringComparison.Ordinal)),
                    $"{key}: the documentation cites {article.Value}, the guide \"{source}\".");
            }
        }
    }

    [Theory]
    [InlineData("Whether there are any. GDPR Article 4(1).", "Whether there are any.")]
    [InlineData("Which data. GDPR Article 30(1)(c); label of the CNIL register: Données.", "Which data. Label of the CNIL register: Données.")]
    [InlineData("How many. AI Act Article 14(5): two for biometrics.", "How many. AI Act Article 14(5): two for biometrics.")]
    [InlineData("Children. GDPR Article 8 and recital 38.", "Children.")]
    [InlineData("The uses of AI.", "The uses of AI.")]
    public void English_for_one_language_at_a_time_leaves_the_citation_to_the_source(string summary, string prose) =>
        Assert.Equal(prose, EnglishProse.WithoutCitation(summary));

    private static IEnumerable<string> MembersOf(JsonNode definition) =>
        definition["enum"]?.AsArray().Select(word => word!.GetValue<string>()) ?? definition["properties"]!.AsObject().Select(property => property.Key);

    private static IEnumerable<(string Key, string Summary)> Summaries()
    {
        foreach (var record in Model.Records)
        {
            yield return (record.Name, English.SummaryOf(record));
            foreach (var (name, schema) in GeneratedSchema.Definitions[record.Name]!["properties"]!.AsObject())
            {
                yield return ($"{record.Name}.{name}", schema!["description"]!.GetValue<string>().Split("\n\n")[0]);
            }
        }
    }

    private static bool HoldsAValue(JsonNode schema)
    {
        var content = schema["items"] ?? schema["anyOf"]?[0] ?? schema;
        return content["$ref"]?.GetValue<string>() is not { } reference || GeneratedSchema.Definitions[reference["#/$defs/".Length..]]!["enum"] is not null;
    }

    [GeneratedRegex("""'| [:;?!»]|« |[^\s\u00A0][?!;»]""")]
    private static partial Regex BadFrenchTypography();

    [GeneratedRegex(@"^(|recital[0-9]+|Annex[IVX]+(\(\w+\))*|[0-9]+[a-z]*(\(\w+\))*|L[0-9]+-[0-9]+|C-[0-9]+/[0-9]{2}|[0-9]{4}-[0-9]+)$")]
    private static partial Regex Provision();

    [GeneratedRegex("(?<law>GDPR|AI Act) Articles? (?<number>[0-9]+[a-z]?)")]
    private static partial Regex ArticleInEnglish();
}
