using System.CommandLine;
using System.Globalization;
using System.Text;
using AiGovernance.Exports;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Notices;
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
            var view = new RegisterView(read, new ExportOptions { Culture = CultureInfo.CurrentUICulture, AsOf = result.GetValue(asOf) ?? DateOnly.FromDateTime(DateTime.Today) });
            var readers = result.GetValue(audience) == "staff" ? NoticeAudience.Staff : NoticeAudience.Clients;
            IReadOnlyList<UseCaseView> chosen = result.GetValue(useCase) is { } id
                ? [new UseCaseView(view, NamedUseCase.Find(read, id))]
                : [.. view.UseCases.Where(candidate => NoticeScope.Concerns(candidate, readers))];
            target.Write(Encoding.UTF8.GetBytes(new NoticeText(view, readers, chosen).Write()));
            return ExitCode.Ok;
        });
        return command;
    }
}
