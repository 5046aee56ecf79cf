using System.CommandLine;
using System.Globalization;
using AiGovernance.Exports.Formats;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov assess ID</c>: what follows from the facts of a use case, with the reasons.</summary>
internal static class AssessCommand
{
    public static Command Create(ToolHost host)
    {
        var id = new Argument<string>("ID") { Description = ToolText.Of("Assess.Id") };
        CommonOptions.RejectUnknownOptions(id);
        var format = new Option<string>("--format") { Description = ToolText.Of("Assess.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("assess", ToolText.Of("Assess.Description")) { id, format, register, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var read = RegisterFiles.Readable(RegisterFiles.Required(result.GetValue(register), host));
            var useCase = NamedUseCase.Find(read, result.GetValue(id)!);
            var assessment = read.Assess(useCase);
            if (result.GetValue(format) == "json")
            {
                target.Write(stream => ExportJson.Write(stream, json => AssessmentJson.Write(json, assessment, CultureInfo.CurrentUICulture)));
            }
            else
            {
                target.Write(AssessmentText.Write(useCase, assessment, target.UsesColour));
            }

            return ExitCode.Ok;
        });
        return command;
    }
}
