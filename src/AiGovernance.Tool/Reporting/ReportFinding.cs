using System.Globalization;
using AiGovernance.Analyzers;
using AiGovernance.Tool.Analysis;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Tool.Reporting;

/// <summary>A finding in code or in a register, as every format shows it. The names are those of the JSON, a stable contract.</summary>
internal sealed record ReportFinding(
    string Id,
    FindingSeverity Severity,
    string Message,
    string Path,
    int Line,
    int Column,
    string? JsonPath,
    string? UseCase,
    string? Source,
    bool IsInRegister)
{
    public string SeverityName => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    public static ReportFinding Of(Finding finding, string folder) => new(
        finding.Id,
        finding.Severity,
        finding.GetMessage(CultureInfo.CurrentUICulture),
        Relative(finding.Path, folder),
        finding.Line,
        finding.Column,
        finding.JsonPath,
        finding.UseCaseId,
        finding.Source,
        IsInRegister: true);

    public static ReportFinding Of(Diagnostic diagnostic, CodePlace place, string folder) => new(
        diagnostic.Id,
        diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => FindingSeverity.Error,
            DiagnosticSeverity.Warning => FindingSeverity.Warning,
            _ => FindingSeverity.Info,
        },
        diagnostic.GetMessage(CultureInfo.CurrentUICulture),
        Relative(place.Path, folder),
        place.Line,
        place.Column,
        diagnostic.Properties.GetValueOrDefault(FindingProperties.JsonPath),
        diagnostic.Properties.GetValueOrDefault(FindingProperties.UseCase),
        Source: null,
        IsInRegister: diagnostic.Properties.ContainsKey(FindingProperties.JsonPath));

    /// <summary>A path from a folder on, with <c>/</c> on every system.</summary>
    public static string Relative(string path, string folder)
        => path.Length == 0 ? "" : System.IO.Path.GetRelativePath(folder, System.IO.Path.GetFullPath(path, folder)).Replace('\\', '/');
}
