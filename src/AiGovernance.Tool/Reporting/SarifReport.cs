using System.Globalization;
using System.Reflection;
using System.Text.Json;
using AiGovernance.Analyzers;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>The report as SARIF 2.1.0, which code hosts show beside the changed lines.</summary>
internal static class SarifReport
{
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            string[] ids = [.. report.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
            WriteTool(json, ids);
            WriteInvocation(json, report);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in report.Findings)
            {
                WriteResult(json, finding, Array.IndexOf(ids, finding.Id));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteTool(Utf8JsonWriter json, string[] ids)
    {
        var rules = Rules.All
            .Select(descriptor => (descriptor.Id, Title: descriptor.Title.ToString(CultureInfo.CurrentUICulture), Description: descriptor.Description.ToString(CultureInfo.CurrentUICulture)))
            .Concat(RegisterRule.All.Select(rule => (rule.Id, Title: rule.GetTitle(CultureInfo.CurrentUICulture), Description: rule.GetReason(CultureInfo.CurrentUICulture))))
            .ToDictionary(rule => rule.Id);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "aigov");
        json.WriteString("semanticVersion", Version());
        json.WriteString("informationUri", RepositoryLinks.Repository);
        json.WriteStartArray("rules");
        foreach (string id in ids)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (rules.TryGetValue(id, out var rule))
            {
                WriteText(json, "shortDescription", rule.Title);
                WriteText(json, "fullDescription", rule.Description);
                json.WriteString("helpUri", RepositoryLinks.RulePage(id));
            }
            else if (id == ScanReport.Rule)
            {
                WriteText(json, "shortDescription", ToolText.Of("Scan.Description"));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsComplete);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (string problem in report.Problems)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportFinding finding, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", finding.Severity == FindingSeverity.Info ? "note" : finding.SeverityName);
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', finding.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Version()
        => typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
