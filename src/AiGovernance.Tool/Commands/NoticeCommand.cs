using System.CommandLine;
using System.Globalization;
using System.Text;
using AiGovernance.Exports;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov notice --audience clients|staff</c>: what the persons concerned must be told, from the facts of the register.</summary>
internal static class NoticeCommand
{
    public static Command Create(ToolHost host)
    {
        var audience = new Option<string>("--audience") { Description = ToolText.Of("Notice.Audience"), Required = true };
        audience.AcceptOnlyFromAmong("clients", "staff");
        var useCase = new Option<string?>("--use-case") { Description = ToolText.Of("Notice.UseCase") };
        var asOf = new Option<DateOnly?>("--as-of") { Description = ToolText.Of("Notice.Day"), CustomParser = CommonOptions.AsOf().CustomParser };
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("notice", ToolText.Of("Notice.Description")) { audience, useCase, asOf, register, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var read = RegisterFiles.Readable(RegisterFiles.Required(result.GetValue(register), host));
            var options = new NoticeOptions
            {
                Audience = result.GetValue(audience) == "staff" ? NoticeAudience.Staff : NoticeAudience.Clients,
                AsOf = CommonOptions.Day(result, asOf),
                Culture = CultureInfo.CurrentUICulture,
                UseCaseId = result.GetValue(useCase) is { } id ? NamedUseCase.Find(read, id).Id : null,
            };
            target.Write(Encoding.UTF8.GetBytes(TransparencyNotice.Write(read, NoticeFormat.Markdown, options)));
            return ExitCode.Ok;
        });
        return command;
    }
}
