using System.CommandLine;
using System.Text;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov export --to FORMAT</c>: the register in another form.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["json"];

    public static Command Create(ToolHost host)
    {
        var to = new Option<string>("--to") { Description = ToolText.Of("Export.To"), Required = true };
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("export", ToolText.Of("Export.Description")) { to, register, output, force };
        command.SetAction(result =>
        {
            string format = result.GetValue(to)!;
            if (!Formats.Contains(format))
            {
                throw new InputException(ToolText.Of("Error.Format", format, string.Join(", ", Formats)));
            }

            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            target.Write(Encoding.UTF8.GetBytes(RegisterFiles.Readable(RegisterFiles.Required(result.GetValue(register), host)).ToJson() + "\n"));
            return ExitCode.Ok;
        });
        return command;
    }
}
