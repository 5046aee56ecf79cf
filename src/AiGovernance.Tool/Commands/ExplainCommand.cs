using System.CommandLine;
using System.Text;
using AiGovernance.Structure;
using AiGovernance.Tool.Explaining;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov explain [ID]</c>: the page of a rule, or the list of rules; needs no network.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string?>("ID") { Description = ToolText.Of("Explain.Id"), Arity = ArgumentArity.ZeroOrOne };
        CommonOptions.RejectUnknownOptions(id);
        var format = new Option<string>("--format") { Description = ToolText.Of("Explain.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md");
        var command = new Command("explain", ToolText.Of("Explain.Description")) { id, format };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(null, mayReplace: false, host);
            string text = result.GetValue(id) is { } named ? Find(named).Markdown : List();
            target.Write(Encoding.UTF8.GetBytes(result.GetValue(format) == "md" ? text : MarkdownText.Render(text, target.UsesColour)));
            return ExitCode.Ok;
        });
        return command;
    }

    private static RulePage Find(string id)
    {
        if (RulePage.All.FirstOrDefault(page => string.Equals(page.Id, id, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        string? meant = DidYouMean.Find(id, RulePage.All.Select(page => page.Id));
        throw new InputException(meant is null ? ToolText.Of("Error.NoRule", id) : ToolText.Of("Error.NoRuleButOneLikeIt", id, meant));
    }

    private static string List() => string.Concat(RulePage.All.Select(page => $"| {page.Id} | {page.Title} |\n"));
}
