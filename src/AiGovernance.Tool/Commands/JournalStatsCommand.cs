using System.CommandLine;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov journal stats FILE</c>: how often validators say yes and no, and how long they take.</summary>
internal static class JournalStatsCommand
{
    public static Command Create(ToolHost host)
    {
        var file = JournalCommand.File();
        var register = new Option<string?>("--register") { Description = ToolText.Of("Journal.Register") };
        var asOf = CommonOptions.AsOf();
        var failOn = CommonOptions.FailOn();
        var format = JournalCommand.Format();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("stats", ToolText.Of("Journal.StatsDescription")) { file, register, format, failOn, asOf, output, force };
        command.SetAction(result =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var statistics = JournalCommand.ReadJournal(result.GetValue(file)!, host, path => JournalStatistics.Of(FileValidationJournal.ReadFile(path)));
            var findings = Findings(result.GetValue(register), statistics, CommonOptions.Day(result, asOf), host);
            target.Write(result.GetValue(format) == "json" ? JournalStatsReport.Json(statistics, findings) : JournalStatsReport.Text(statistics, findings));
            return findings.Any(finding => FindingOptions.Counts(finding.Severity, result.GetValue(failOn)!)) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    // What the same register says without a journal is the affair of "aigov validate".
    private static IReadOnlyList<ReportFinding> Findings(string? register, JournalStatistics statistics, IsoDate asOf, ToolHost host)
    {
        if (register is null)
        {
            return [];
        }

        var document = RegisterFiles.Required(register, host);
        RegisterFiles.Readable(document);
        return [.. document.Validate(asOf, statistics).Where(finding => finding.Id == "AIG4018").Select(finding => ReportFinding.Of(finding, host.CurrentFolder))];
    }
}
