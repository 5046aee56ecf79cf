using System.CommandLine;
using System.Globalization;
using System.Text;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Differences;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov diff OLD [NEW]</c>: what changed, in words for a data protection officer, and whether it needs a new opinion.</summary>
internal static class DiffCommand
{
    public static Command Create(ToolHost host)
    {
        var old = new Argument<string>("OLD") { Description = ToolText.Of("Diff.Old") };
        var @new = new Argument<string?>("NEW") { Description = ToolText.Of("Diff.New"), DefaultValueFactory = _ => null };
        CommonOptions.RejectUnknownOptions(old);
        CommonOptions.RejectUnknownOptions(@new);
        var format = new Option<string>("--format") { Description = ToolText.Of("Diff.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "md", "json");
        var register = new Option<string?>("--register") { Description = ToolText.Of("Diff.Register") };
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("diff", ToolText.Of("Diff.Description")) { old, @new, format, register, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            string? named = result.GetValue(register);
            var texts = new ExportTexts(CultureInfo.CurrentUICulture);
            var difference = RegisterDifference.Of(RegisterVersion.Read(result.GetValue(old), named, host), RegisterVersion.Read(result.GetValue(@new), named, host), texts);
            if (result.GetValue(format) == "json")
            {
                target.Write(stream => DifferenceJson.Write(stream, difference, texts));
            }
            else
            {
                var marks = result.GetValue(format) == "md" ? DifferenceMarks.Markdown : DifferenceMarks.Plain(target.UsesColour);
                target.Write(Encoding.UTF8.GetBytes(string.Join('\n', new DifferenceReport(difference, texts, marks).Write()) + "\n"));
            }

            return difference.OpinionsNeeded.Count > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
