using System.CommandLine;
using System.Globalization;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Questions;

namespace AiGovernance.Tool.Commands;

/// <summary>The questions about a conversation itself, as options.</summary>
internal static class SessionOptions
{
    public static Option<bool> Yes() => new(QuestionBook.Get("save").Option) { Description = ToolText.Of("Ask.YesOption") };

    public static Option<string?> YesNo(string questionId)
    {
        var question = QuestionBook.Get(questionId);
        var option = new Option<string?>(question.Option) { Description = question.AskIn(CultureInfo.CurrentUICulture), HelpName = "yes|no" };
        option.AcceptOnlyFromAmong("yes", "no");
        return option;
    }
}
