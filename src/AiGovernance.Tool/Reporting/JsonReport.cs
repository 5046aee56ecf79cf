using System.Text.Encodings.Web;
using System.Text.Json;

namespace AiGovernance.Tool.Reporting;

/// <summary>The report for other programs; its shape is a stable contract.</summary>
internal static class JsonReport
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteFindings(json, report.Findings);
            WriteSummary(json, report.Summary);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static void WriteSummary(Utf8JsonWriter json, Summary summary)
    {
        json.WriteStartObject("summary");
        foreach (var (name, value) in summary.Figures)
        {
            json.WriteNumber(name, value);
        }

        json.WriteEndObject();
    }

    public static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<ReportFinding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.Id);
            json.WriteString("severity", finding.SeverityName);
            json.WriteString("message", finding.Message);
            json.WriteString("path", finding.Path);
            json.WriteNumber("line", finding.Line);
            json.WriteNumber("column", finding.Column);
            json.WriteString("jsonPath", finding.JsonPath);
            json.WriteString("useCase", finding.UseCase);
            json.WriteString("source", finding.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
