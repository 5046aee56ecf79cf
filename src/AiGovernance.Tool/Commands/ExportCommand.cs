using System.CommandLine;
using System.Globalization;
using AiGovernance.Exports;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov export --to FORMAT</c>: the register in another form.</summary>
internal static class ExportCommand
{
    public const string Code = "--code";

    // Of the findings, not of the register.
    private const string Sarif = "sarif";

    public static Command Create(ToolHost host)
    {
        string[] formats = [.. RegisterExport.FormatNames, Sarif];
        var to = new Option<string>("--to") { Description = ToolText.Of("Export.To", string.Join(", ", formats)), Required = true };
        var useCase = new Option<string?>("--use-case") { Description = ToolText.Of("Export.UseCase") };
        var noComputed = new Option<bool>("--no-computed") { Description = ToolText.Of("Export.NoComputed") };
        var code = new Option<string?>(Code) { Description = ToolText.Of("Export.Code") };
        var noRestore = new Option<bool>("--no-restore") { Description = ToolText.Of("Check.NoRestore") };
        var asOf = CommonOptions.AsOf();
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("export", ToolText.Of("Export.Description")) { to, useCase, noComputed, code, noRestore, asOf, register, output, force };
        command.SetAction(async (result, cancellationToken) =>
        {
            string name = result.GetValue(to)!;
            if (!formats.Contains(name))
            {
                throw new InputException(ToolText.Of("Error.Format", name, string.Join(", ", formats)));
            }

            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            IsoDate day = CommonOptions.Day(result, asOf);
            if (!RegisterExport.TryParse(name, out var format))
            {
                target.Write(Findings(RegisterFiles.Required(result.GetValue(register), host), day, result.GetValue(useCase), host));
                return ExitCode.Ok;
            }

            if (RegisterExport.IsBinary(format) && target.IsTerminal)
            {
                throw new InputException(ToolText.Of("Error.BinaryToTerminal", name));
            }

            string? path = result.GetValue(code);
            if (format != ExportFormat.Json && (path is not null || result.GetValue(noComputed)))
            {
                throw new InputException(ToolText.Of("Error.ForJsonOnly", path is null ? noComputed.Name : code.Name));
            }

            var document = RegisterFiles.Required(result.GetValue(register), host);
            var read = RegisterFiles.Readable(document);
            var options = new ExportOptions
            {
                Culture = CultureInfo.CurrentUICulture,
                AsOf = day,
                UseCaseId = UseCaseId(read, format, result.GetValue(useCase)),
                IncludesComputedFacts = !result.GetValue(noComputed),
                Findings = format is ExportFormat.Html or ExportFormat.Json && !result.GetValue(noComputed) ? document.Validate(day) : null,
            };
            bool isComplete = true;
            if (path is not null)
            {
                (options, isComplete) = await WithEvidenceAsync(options, CheckInput.Find(host.FullPath(path)), document.Paths[0], !result.GetValue(noRestore), host, cancellationToken);
            }

            target.Write(stream => RegisterExport.Write(read, format, options, stream));
            return isComplete ? ExitCode.Ok : ExitCode.NotAnalysed;
        });
        return command;
    }

    private static async Task<(ExportOptions Options, bool IsComplete)> WithEvidenceAsync(
        ExportOptions options, CheckInput input, string register, bool restores, ToolHost host, CancellationToken cancellationToken)
    {
        var (calls, isComplete) = await CodeEvidence.FindAsync(input, register, restores, host, cancellationToken);
        return (options with { CallSites = calls }, isComplete);
    }

    private static string? UseCaseId(AiRegister register, ExportFormat format, string? named)
    {
        if (named is not null)
        {
            return NamedUseCase.Find(register, named).Id;
        }

        return format != ExportFormat.Pia || register.UseCases.Count == 1
            ? null
            : throw new InputException(ToolText.Of("Error.OneUseCase", string.Join(", ", register.UseCases.Select(useCase => useCase.Id).Take(10))));
    }

    private static byte[] Findings(RegisterDocument document, IsoDate day, string? useCase, ToolHost host) => SarifReport.Write(new Report(
        [.. document.Validate(day).Where(finding => useCase is null || finding.UseCaseId == useCase).Select(finding => ReportFinding.Of(finding, host.CurrentFolder))],
        new Summary("Report.ValidateSummary", []),
        []));
}
