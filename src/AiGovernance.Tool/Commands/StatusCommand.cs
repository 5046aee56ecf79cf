using System.CommandLine;
using System.Globalization;
using AiGovernance.Exports;
using AiGovernance.Exports.Overview;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;
using AiGovernance.Tool.Status;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov status</c>: objectives and figures, pilots, priorities, what is due and what is open with whom.</summary>
internal static class StatusCommand
{
    public static Command Create(ToolHost host)
    {
        var format = new Option<string>("--format") { Description = ToolText.Of("Assess.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var asOf = CommonOptions.AsOf();
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("status", ToolText.Of("Status.Description")) { format, asOf, register, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            IsoDate day = CommonOptions.Day(result, asOf);
            var document = RegisterFiles.Required(result.GetValue(register), host);
            var view = new RegisterView(RegisterFiles.Readable(document), new ExportOptions { Culture = CultureInfo.CurrentUICulture, AsOf = day, Findings = document.Validate(day) });
            var overview = new RegisterOverview(view);
            if (result.GetValue(format) == "json")
            {
                target.Write(stream => StatusJson.Write(stream, overview));
            }
            else
            {
                target.Write(new StatusText(overview, view, target.UsesColour).Write());
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
