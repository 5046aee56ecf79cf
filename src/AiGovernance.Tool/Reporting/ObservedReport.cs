using System.Globalization;
using System.Text;
using System.Text.Json;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>What applications called, and where it differs from the register; the JSON is a stable contract.</summary>
internal static class ObservedReport
{
    public static Report Of(ObservedCalls calls, string folder)
    {
        int notSeen = calls.NotSeen.Count();
        return new Report(
            [.. calls.Violations.Select(violation => Finding(violation, folder))],
            new Summary("Observed.Summary",
            [
                new("useCases", calls.UseCases.Count(useCase => useCase.Id.Length > 0)),
                new("calls", (int)calls.UseCases.Sum(useCase => useCase.Calls)),
                new("refused", (int)calls.UseCases.Sum(useCase => useCase.Refused)),
                new("notSeen", notSeen),
            ]),
            [.. calls.Unreadable.Select(place => ToolText.Of("Observed.NotARecord", ReportFinding.Relative(place.Path, folder), place.Line))]);
    }

    public static byte[] Text(ObservedCalls calls, Report report, bool usesColour)
    {
        var text = new StringBuilder();
        foreach (var useCase in calls.UseCases)
        {
            string heading = useCase.Id.Length > 0 ? ToolText.Of("Report.UseCase", useCase.Id) : ToolText.Of("Observed.NoUseCase");
            text.Append(TextReport.Printable(heading)).Append('\n');
            text.Append("  ").Append(ToolText.Of("Observed.Calls", useCase.Calls, useCase.Failed, useCase.Refused, Period(useCase))).Append('\n');
            text.Append("  ").Append(ToolText.Of("Observed.Tokens", useCase.InputTokens, useCase.OutputTokens)).Append('\n');
            Add(text, "Observed.Services", useCase.Services);
            Add(text, "Observed.Models", useCase.Models);
            text.Append('\n');
        }

        string[] notSeen = [.. calls.NotSeen];
        if (notSeen.Length > 0)
        {
            text.Append(TextReport.Printable(ToolText.Of("Observed.NotSeen", string.Join(", ", notSeen)))).Append("\n\n");
        }

        return [.. Encoding.UTF8.GetBytes(text.ToString()), .. TextReport.Write(report, usesColour)];
    }

    public static byte[] Json(ObservedCalls calls, Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("useCases");
            foreach (var useCase in calls.UseCases)
            {
                json.WriteStartObject();
                json.WriteString("useCase", useCase.Id.Length > 0 ? useCase.Id : null);
                json.WriteNumber("calls", useCase.Calls);
                json.WriteNumber("failed", useCase.Failed);
                json.WriteNumber("refused", useCase.Refused);
                json.WriteNumber("inputTokens", useCase.InputTokens);
                json.WriteNumber("outputTokens", useCase.OutputTokens);
                json.WriteString("first", Day(useCase.First));
                json.WriteString("last", Day(useCase.Last));
                Write(json, "services", useCase.Services);
                Write(json, "models", useCase.Models);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write(json, "notSeen", calls.NotSeen);
            JsonReport.WriteFindings(json, report.Findings);
            json.WriteStartObject("summary");
            foreach (var (name, value) in report.Summary.Figures)
            {
                json.WriteNumber(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static ReportFinding Finding(ObservedViolation violation, string folder) => new(
        violation.Refusal.RuleId,
        FindingSeverity.Warning,
        ToolText.Of("Observed.Violation", violation.Refusal.Message, violation.Calls, Shown(violation.Last)),
        ReportFinding.Relative(violation.First.Path, folder),
        violation.First.Line,
        violation.First.Column,
        JsonPath: null,
        violation.Refusal.UseCaseId,
        Source: null,
        IsInRegister: false);

    private static void Add(StringBuilder text, string key, IReadOnlyCollection<string> names)
    {
        if (names.Count > 0)
        {
            text.Append("  ").Append(TextReport.Printable(ToolText.Of(key, string.Join(", ", names)))).Append('\n');
        }
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Period(ObservedUseCase useCase)
        => Day(useCase.First) == Day(useCase.Last) ? ToolText.Of("Observed.Day", Shown(useCase.First)) : ToolText.Of("Observed.Period", Shown(useCase.First), Shown(useCase.Last));

    private static string Shown(DateTimeOffset time) => new ExportTexts(CultureInfo.CurrentUICulture).Date(IsoDate.FromDateTime(time.UtcDateTime));

    private static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
