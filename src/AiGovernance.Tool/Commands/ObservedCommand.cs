using System.CommandLine;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov observed FILE...</c>: what applications called, against what the register declares.</summary>
internal static class ObservedCommand
{
    public static Command Create(ToolHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = ToolText.Of("Observed.Files"), Arity = ArgumentArity.OneOrMore };
        CommonOptions.RejectUnknownOptions(files);
        var register = CommonOptions.Register();
        var failOn = CommonOptions.FailOn();
        var format = JournalCommand.Format();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("observed", ToolText.Of("Observed.Description")) { files, register, format, failOn, output, force };
        command.SetAction((result, cancellationToken) =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var calls = new ObservedCalls(RegisterFiles.Readable(RegisterFiles.Required(result.GetValue(register), host)));
            foreach (string path in result.GetValue(files)!)
            {
                JournalCommand.Read(path, host, full => Add(calls, full, cancellationToken));
            }

            var report = ObservedReport.Of(calls, host.CurrentFolder);
            target.Write(result.GetValue(format) == "json" ? ObservedReport.Json(calls, report) : ObservedReport.Text(calls, report, target.UsesColour));
            foreach (string problem in report.Problems)
            {
                host.Say(problem);
            }

            return Task.FromResult(!report.IsComplete ? ExitCode.NotAnalysed
                : report.Findings.Any(finding => FindingOptions.Counts(finding.Severity, result.GetValue(failOn)!)) ? ExitCode.Findings
                : ExitCode.Ok);
        });
        return command;
    }

    private static bool Add(ObservedCalls calls, string path, CancellationToken cancellationToken)
    {
        int line = 0;
        foreach (string text in File.ReadLines(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            calls.Add(path, ++line, text);
        }

        return true;
    }
}
