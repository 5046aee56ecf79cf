using System.CommandLine;
using System.Globalization;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>The questions as options of a command, each with the name of its question.</summary>
internal sealed class QuestionOptions
{
    private readonly List<(Question Question, Option Option)> _options;

    /// <param name="subjects">What the command asks about, elements after what names them.</param>
    public QuestionOptions(params IEnumerable<string> subjects)
        => _options = [.. subjects.SelectMany(QuestionBook.Of).Select(question => (question, OptionFor(question)))];

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Answers the questions whose options were given.</summary>
    /// <exception cref="InputException">What was given is no answer.</exception>
    public void Fill(Questionnaire questionnaire, ParseResult result)
    {
        var reader = new AnswerReader(questionnaire);
        foreach (var (question, option) in _options)
        {
            if (result.GetResult(option) is { Implicit: false } && GivenTo(option, result) is { Length: > 0 } given)
            {
                var key = new AnswerKey(question, SubjectOf(question, questionnaire));
                questionnaire.Sheet[key] = given is ["-"] ? [] : [.. given.SelectMany(text => Read(reader, key, text)).Distinct()];
            }
        }
    }

    /// <summary>That every answer has a question that was called for.</summary>
    /// <exception cref="InputException">An option was given that makes no sense beside the others.</exception>
    public static void RejectMisplaced(Questionnaire questionnaire)
    {
        var called = questionnaire.Keys().Select(key => key.ToString()).ToHashSet();
        foreach (string key in questionnaire.Sheet.Keys.Where(key => !called.Contains(key) && questionnaire.Sheet[key] is { Count: > 0 }))
        {
            var question = QuestionBook.Get(key.Split('@')[0]);
            throw new InputException(ToolText.Of("Ask.Misplaced", question.Option, question.When?.Option ?? ""));
        }
    }

    private static IReadOnlyList<string> Read(AnswerReader reader, AnswerKey key, string text)
    {
        try
        {
            return reader.Read(key, text, mayDeclare: false);
        }
        catch (AnswerException exception)
        {
            throw new InputException(ToolText.Of("Ask.InOption", key.Question.Option, exception.Message));
        }
    }

    private static NewElement? SubjectOf(Question question, Questionnaire questionnaire)
    {
        string list = question.Section.Of;
        if (list == questionnaire.About)
        {
            return null;
        }

        var declared = questionnaire.NewElements().Where(element => element.List == list).ToList();
        string declaring = list == "vendors" ? "--vendor" : "--service";
        return declared.Count == 1 ? declared[0] : throw new InputException(ToolText.Of(declared.Count == 0 ? "Ask.NothingNew" : "Ask.SeveralNew", question.Option, declaring));
    }

    private static string[] GivenTo(Option option, ParseResult result)
        => option is Option<string[]> several ? result.GetValue(several) ?? [] : [result.GetValue((Option<string>)option)!];

    private static Option OptionFor(Question question)
    {
        Option option = question.IsList ? new Option<string[]>(question.Option) { Arity = ArgumentArity.OneOrMore } : new Option<string>(question.Option);
        option.Description = question.AskIn(CultureInfo.CurrentUICulture) + WordsOf(question);
        option.HelpName = HelpNameOf(question);
        return option;
    }

    // Not the labels: they are in the schema, and reading it takes time.
    private static string WordsOf(Question question)
        => question.Form != AnswerForm.Word ? "" : $" {string.Join(", ", AnswerChoices.WordsOf(question))}{(question.None ? $", {AnswerChoices.None}" : "")}";

    private static string? HelpNameOf(Question question) => question.Form switch
    {
        AnswerForm.Date => ToolText.Of("Ask.DateForm"),
        AnswerForm.YesNo => "yes|no",
        AnswerForm.Word => ToolText.Of("Ask.WordForm"),
        AnswerForm.Language => "fr|en",
        AnswerForm.Text => ToolText.Of("Ask.TextForm"),
        AnswerForm.Integer or AnswerForm.Number => "n",
        AnswerForm.Reference => ToolText.Of("Ask.ReferenceForm"),
        AnswerForm.Template => "id",
        _ => null,
    };
}
