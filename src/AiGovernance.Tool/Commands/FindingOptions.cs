using System.CommandLine;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary>The options of every command that prints findings.</summary>
internal sealed class FindingOptions
{
    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string> _failOn = CommonOptions.FailOn();
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<bool> _force = CommonOptions.Force();
    private readonly Option<string?> _register = CommonOptions.RegisterFile();
    private readonly Option<DateOnly?> _asOf = CommonOptions.AsOf();

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_failOn);
        command.Options.Add(_register);
        command.Options.Add(_asOf);
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    public string? Register(ParseResult result) => result.GetValue(_register);

    /// <summary>The day for which to check: today, unless another is named.</summary>
    public IsoDate AsOf(ParseResult result) => CommonOptions.Day(result, _asOf);

    /// <summary>Where the report goes; fails now rather than after minutes of work.</summary>
    public OutputTarget Target(ParseResult result, ToolHost host)
        => OutputTarget.Create(result.GetValue(_output), result.GetValue(_force), host);

    public int Print(ParseResult result, Report report, OutputTarget target)
    {
        target.Write(result.GetValue(_format) switch
        {
            "json" => JsonReport.Write(report),
            "sarif" => SarifReport.Write(report),
            _ => TextReport.Write(report, target.UsesColour),
        });
        return ExitCodeOf(report, result.GetValue(_failOn)!);
    }

    /// <summary>What a command returns for a report, for a severity of <c>--fail-on</c>.</summary>
    public static int ExitCodeOf(Report report, string failOn)
        => !report.IsComplete ? ExitCode.NotAnalysed
            : report.Findings.Any(finding => Counts(finding.Severity, failOn)) ? ExitCode.Findings
            : ExitCode.Ok;

    /// <summary>Whether a finding weighs enough for exit code 1.</summary>
    public static bool Counts(FindingSeverity severity, string failOn) => failOn switch
    {
        "error" => severity >= FindingSeverity.Error,
        "warning" => severity >= FindingSeverity.Warning,
        "info" => true,
        _ => false,
    };
}
