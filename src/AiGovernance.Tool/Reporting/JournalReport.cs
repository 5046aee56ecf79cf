using System.Globalization;
using System.Text;
using System.Text.Json;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>What the verification of a journal found; the JSON is a stable contract.</summary>
internal static class JournalReport
{
    public static byte[] Text(string path, JournalVerification verification)
    {
        var text = new StringBuilder();
        foreach (var problem in verification.Problems)
        {
            text.Append(CultureInfo.InvariantCulture, $"{TextReport.Printable(path)}:{problem.Line}: ");
            string key = "Journal.Problem." + Vocabulary.WordOf(problem.Kind) + (problem is { Kind: JournalProblemKind.Removed, Count: > 1 } ? "Several" : "");
            text.Append(ToolText.Of(key, problem.Sequence, problem.Sequence + problem.Count - 1, problem.Count)).Append('\n');
        }

        if (verification.FurtherProblems > 0)
        {
            text.Append(ToolText.Of("Journal.FurtherProblems", verification.FurtherProblems)).Append('\n');
        }

        text.Append(ToolText.Of(verification.IsIntact ? "Journal.Intact" : "Journal.NotIntact", verification.Records, verification.LastSequence)).Append('\n');
        if (verification.Purged is { } purged)
        {
            text.Append(ToolText.Of("Journal.Purged", purged.Count, Day(purged.To))).Append('\n');
        }

        if (verification.TornBytes > 0)
        {
            text.Append(ToolText.Of("Journal.Torn", verification.TornBytes)).Append('\n');
        }

        text.Append(ToolText.Of(verification.IsAnchored ? "Journal.Anchored" : "Journal.NotAnchored")).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Json(string path, JournalVerification verification)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteBoolean("intact", verification.IsIntact);
            json.WriteBoolean("anchored", verification.IsAnchored);
            json.WriteNumber("records", verification.Records);
            json.WriteNumber("lastSequence", verification.LastSequence);
            json.WriteString("lastHash", verification.LastHash);
            json.WriteNumber("purged", verification.Purged?.Count ?? 0);
            json.WriteNumber("tornBytes", verification.TornBytes);
            json.WriteStartArray("problems");
            foreach (var problem in verification.Problems)
            {
                json.WriteStartObject();
                json.WriteString("kind", Vocabulary.WordOf(problem.Kind));
                json.WriteNumber("line", problem.Line);
                json.WriteNumber("sequence", problem.Sequence);
                json.WriteNumber("count", problem.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("furtherProblems", verification.FurtherProblems);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public static string Day(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
