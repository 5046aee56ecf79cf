using System.Globalization;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Questions;

/// <summary>Shows questions to a person. A script gets none of it.</summary>
internal sealed class DialogueScreen(TextWriter writer, bool usesColour)
{
    private const int LongestList = 14;
    private const string Indent = "  ";

    private string _heading = "";
    private bool _explained;

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public void Begin(string title)
    {
        writer.WriteLine();
        writer.WriteLine(Bold(title));
        if (!_explained)
        {
            writer.WriteLine(ToolText.Of("Ask.Keys"));
            _explained = true;
        }
    }

    public void Say(string sentence) => writer.WriteLine(Indent + Coloured("33", TextReport.Printable(sentence)));

    public void Ask(AnswerKey key, Questionnaire questionnaire, IReadOnlyList<string> otherwise)
    {
        string subject = key.Subject?.Title ?? "";
        string heading = string.Format(Culture, key.Question.Section.TitleIn(Culture), subject);
        if (heading != _heading && heading.Length > 0)
        {
            writer.WriteLine();
            writer.WriteLine(Bold(TextReport.Printable(heading)));
        }

        _heading = heading;
        writer.WriteLine();
        if (questionnaire.ContextOf(key.Question) is { } context)
        {
            writer.WriteLine(Indent + TextReport.Printable(context));
        }

        writer.WriteLine(Coloured("2", NumberOf(key, questionnaire)) + key.Question.AskIn(Culture) + YesOrNo(key.Question));
        var choices = ChoicesOf(key.Question, questionnaire);
        if (choices.Count is > 0 and <= LongestList)
        {
            WriteChoices(choices);
        }
        else if (key.Question.ExampleIn(Culture) is { } example)
        {
            writer.WriteLine(Indent + Coloured("2", ToolText.Of("Ask.Example", example)));
        }

        if (choices.Count > LongestList)
        {
            writer.WriteLine(Indent + Coloured("2", ToolText.Of("Ask.SeeList", choices.Count)));
        }

        writer.Write(Shown(key.Question, otherwise) is { Length: > 0 } shown ? $"[{TextReport.Printable(shown)}] > " : "> ");
        writer.Flush();
    }

    public void Help(AnswerKey key, Questionnaire questionnaire)
    {
        var question = key.Question;
        string? text = question.HelpIn(Culture) ?? question.Place?.Field.FullDescription(Culture);
        foreach (string? line in new[] { text, question.ExampleIn(Culture) is { } example ? ToolText.Of("Ask.Example", example) : null, SourceOf(question) })
        {
            if (!string.IsNullOrEmpty(line))
            {
                writer.WriteLine(Indent + line);
            }
        }

        if (ChoicesOf(question, questionnaire) is { Count: > LongestList } choices)
        {
            WriteChoices(choices);
        }

        writer.WriteLine(Indent + ToolText.Of(question.IsList ? "Ask.Several" : question.Form == AnswerForm.Reference ? "Ask.NewByTitle" : "Ask.Or", question.Option));
    }

    private static string? SourceOf(Question question) => question.Place?.Field.Source(Culture) is { } source ? ToolText.Of("Assess.Source", source) : null;

    private static string NumberOf(AnswerKey key, Questionnaire questionnaire)
    {
        var keys = questionnaire.Keys().ToList();
        return questionnaire.About == QuestionBook.Session ? "" : string.Create(CultureInfo.InvariantCulture, $"{keys.IndexOf(key) + 1}/{keys.Count} ");
    }

    private static string YesOrNo(Question question) => question.Form == AnswerForm.YesNo ? $" ({ToolText.Of("Ask.Yes")}/{ToolText.Of("Ask.No")})" : "";

    private static IReadOnlyList<AnswerChoice> ChoicesOf(Question question, Questionnaire questionnaire) => question.Form switch
    {
        AnswerForm.YesNo => [],
        AnswerForm.Reference => questionnaire.Choices(question.Place!.Shape.RefersTo!),
        _ => AnswerChoices.Of(question),
    };

    // A question that may stay open says so: nothing is taken for a "no".
    private static string Shown(Question question, IReadOnlyList<string> otherwise)
        => otherwise.Count > 0 ? string.Join("; ", question.Form == AnswerForm.YesNo ? otherwise.Select(word => ToolText.Of(word == "yes" ? "Ask.Yes" : "Ask.No")) : otherwise)
            : question.Required ? ""
            : ToolText.Of(question.Form == AnswerForm.YesNo ? "Ask.NotKnownYet" : "Ask.Open");

    private void WriteChoices(IReadOnlyList<AnswerChoice> choices)
    {
        int width = choices.Max(choice => choice.Value.Length);
        for (int i = 0; i < choices.Count; i++)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}{i + 1,2} {TextReport.Printable(choices[i].Value).PadRight(width)}  {TextReport.Printable(choices[i].Label)}"));
        }
    }

    private string Bold(string text) => Coloured("1", text);

    private string Coloured(string code, string text) => usesColour && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
