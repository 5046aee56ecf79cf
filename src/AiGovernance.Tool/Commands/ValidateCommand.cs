using System.CommandLine;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov validate [FILE...]</c>: what is wrong with registers, without looking at code.</summary>
internal static class ValidateCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = ToolText.Of("Validate.Files"), Arity = ArgumentArity.ZeroOrMore };
        CommonOptions.RejectUnknownOptions(files);
        var options = new FindingOptions();
        var command = new Command("validate", ToolText.Of("Validate.Description")) { files };
        options.AddTo(command);
        command.SetAction(result =>
        {
            var target = options.Target(result, host);
            return options.Print(result, Validate(result.GetValue(files) ?? [], options.Register(result), options.AsOf(result), host), target);
        });
        return command;
    }

    private static Report Validate(string[] files, string? register, IsoDate asOf, ToolHost host)
    {
        if (files.Length == 0)
        {
            files = [register ?? RegisterFiles.Nearest(host)];
        }

        var documents = RegisterFiles.LoadRegisters([.. files.Select(host.FullPath).Distinct(StringComparer.Ordinal)]);
        var findings = documents
            .SelectMany(document => document.Validate(asOf))
            .Select(finding => ReportFinding.Of(finding, host.CurrentFolder))
            .ToList();
        int Count(FindingSeverity severity) => findings.Count(finding => finding.Severity == severity);
        return new Report(
            findings,
            new Summary("Report.ValidateSummary",
            [
                new("files", documents.Sum(document => document.Paths.Count)),
                new("useCases", documents.Sum(document => document.Register?.UseCases.Count ?? 0)),
                new("errors", Count(FindingSeverity.Error)),
                new("warnings", Count(FindingSeverity.Warning)),
                new("infos", Count(FindingSeverity.Info)),
            ]),
            []);
    }
}
