using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Tool.Questions;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>One definition per question serves persons and scripts, in both languages.</summary>
public sealed partial class QuestionBookTests
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("fr")];

    public static TheoryData<string, string> Commands => new()
    {
        { "init", "organisation" }, { "init", "session" }, { "add", "entry" }, { "add", "services" }, { "add", "vendors" }, { "add", "session" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_question_is_an_option_that_help_explains_in_both_languages(string command, string subject)
    {
        using var folder = new TemporaryFolder();
        foreach (var culture in Cultures)
        {
            string help = Whitespace().Replace((await Aigov.RunAsync(folder.Path, command, "--help", "--lang", culture.Name)).Output, " ");
            foreach (var question in QuestionBook.Of(subject).Where(question => question.Id != "another" || command == "init"))
            {
                Assert.Matches($" {Regex.Escape(question.Option)} ", help);
                if (question.Id != "save")
                {
                    Assert.Contains(Whitespace().Replace(question.AskIn(culture), " "), help, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Every_question_has_its_texts_in_both_languages()
    {
        foreach (var question in QuestionBook.All)
        {
            foreach (var culture in Cultures)
            {
                Assert.False(string.IsNullOrWhiteSpace(question.AskIn(culture)), question.Id);
                Assert.False(question.HelpIn(culture) is { } help && string.IsNullOrWhiteSpace(help), question.Id);
                Assert.True(question.Form != AnswerForm.Text || !string.IsNullOrWhiteSpace(question.ExampleIn(culture)), question.Id + " has no example");
            }

            var french = Cultures[1];
            Assert.NotEqual(question.AskIn(Cultures[0]), question.AskIn(french));
            Assert.DoesNotMatch("[ '][?;:!»]|« |[a-z]'", question.AskIn(french) + question.HelpIn(french) + question.Section.TitleIn(french));
        }
    }

    // Titles of a person, which cannot be read from an option.
    [Fact]
    public void Every_example_and_default_is_an_answer()
    {
        foreach (var question in QuestionBook.All)
        {
            foreach (var culture in Cultures)
            {
                CultureInfo.CurrentUICulture = culture;
                var reader = new AnswerReader(new Questionnaire(question.Section.Of is "organisation" or "session" ? question.Section.Of : "entry", new KnownElements(null), new AnswerSheet()));
                foreach (string? answer in new[] { question.ExampleIn(culture), question.Default }.OfType<string>())
                {
                    Assert.NotEmpty(reader.Read(new AnswerKey(question), answer, mayDeclare: true));
                }
            }
        }
    }

    [Fact]
    public void A_condition_names_an_earlier_question_and_words_it_can_be_answered_with()
    {
        var seen = new HashSet<string>();
        foreach (var question in QuestionBook.All)
        {
            if (question.When is { } condition)
            {
                Assert.Contains(condition.Question, seen);
                Assert.Subset(AnswerChoices.Of(QuestionBook.Get(condition.Question)).Select(choice => choice.Value).ToHashSet(), condition.Is.ToHashSet());
            }

            Assert.True(question.NotBefore is null || seen.Contains(question.NotBefore));
            Assert.True(seen.Add(question.Id), question.Id + " is there twice");
        }
    }

    [Fact]
    public void The_five_rows_of_the_strategy_come_before_the_rest_of_the_entry()
    {
        var places = QuestionBook.Of(QuestionBook.Entry).Where(question => question.Path is not null && !question.Always).Select(question => question.Path!).ToList();
        string[] rows = ["strategy.businessObjective", "strategy.kpis[0].name", "strategy.pilot.startsOn", "strategy.dataQuestions.whichData", "strategy.dataQuestions.dpoConsulted", "strategy.skills[0].topic"];
        Assert.Equal(rows, places.Where(rows.Contains));
        Assert.True(places.IndexOf("strategy.skills[0].dueOn") < places.IndexOf("ownerRoleId"));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
