using System.Globalization;
using System.Text;
using System.Text.Json;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>How validators decide; the JSON is a stable contract.</summary>
internal static class JournalStatsReport
{
    public static byte[] Text(JournalStatistics statistics, IReadOnlyList<ReportFinding> findings)
    {
        var text = new StringBuilder();
        foreach (var useCase in statistics.Counts.GroupBy(counts => counts.UseCaseId))
        {
            text.Append(TextReport.Printable(ToolText.Of("Report.UseCase", useCase.Key))).Append('\n');
            foreach (var counts in useCase)
            {
                text.Append("  ").Append(TextReport.Printable(ToolText.Of(
                    "Journal.Role",
                    counts.RoleId,
                    counts.Total,
                    Percent(counts.Accepted, counts),
                    Percent(counts.Modified, counts),
                    Percent(counts.Rejected, counts),
                    Percent(counts.Escalated, counts),
                    counts.MedianReviewTime is { } time ? Time(time) : "–"))).Append('\n');
            }

            if (statistics.Expired.TryGetValue(useCase.Key, out long expired))
            {
                text.Append("  ").Append(ToolText.Of("Journal.Expired", expired)).Append('\n');
            }

            text.Append('\n');
        }

        foreach (var finding in findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"{TextReport.Printable(finding.Path)}:{finding.Line}:{finding.Column}: {ToolText.Of("Severity." + finding.SeverityName)} {finding.Id}: {TextReport.Printable(finding.Message)} [{finding.Source}]\n");
        }

        text.Append(ToolText.Of("Journal.StatsSummary", statistics.Counts.Select(counts => counts.UseCaseId).Distinct().Count(), statistics.Counts.Sum(counts => counts.Total))).Append('\n');
        if (statistics.Purged is { } purged)
        {
            text.Append(ToolText.Of("Journal.Purged", purged.Count, JournalReport.Day(purged.To))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Json(JournalStatistics statistics, IReadOnlyList<ReportFinding> findings)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("counts");
            foreach (var counts in statistics.Counts)
            {
                json.WriteStartObject();
                json.WriteString("useCase", counts.UseCaseId);
                json.WriteString("role", counts.RoleId);
                json.WriteNumber("acts", counts.Total);
                json.WriteNumber("accepted", counts.Accepted);
                json.WriteNumber("modified", counts.Modified);
                json.WriteNumber("rejected", counts.Rejected);
                json.WriteNumber("escalated", counts.Escalated);
                json.WritePropertyName("medianReviewSeconds");
                if (counts.MedianReviewTime is { } time)
                {
                    json.WriteNumberValue(time.TotalSeconds);
                }
                else
                {
                    json.WriteNullValue();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("expired");
            foreach (var (useCase, count) in statistics.Expired)
            {
                json.WriteNumber(useCase, count);
            }

            json.WriteEndObject();
            json.WriteNumber("purged", statistics.Purged?.Count ?? 0);
            JsonReport.WriteFindings(json, findings);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static string Percent(long count, ValidationCounts counts) => (100.0 * count / counts.Total).ToString("0.#", CultureInfo.CurrentUICulture);

    private static string Time(TimeSpan time) => time.TotalSeconds < 60
        ? time.TotalSeconds.ToString("0.#", CultureInfo.CurrentUICulture) + " s"
        : time.TotalHours < 1 ? $"{(int)time.TotalMinutes} min {time.Seconds} s"
        : time.TotalDays < 1 ? $"{(int)time.TotalHours} h {time.Minutes} min"
        : ToolText.Of("Journal.Days", (int)time.TotalDays, time.Hours);
}
