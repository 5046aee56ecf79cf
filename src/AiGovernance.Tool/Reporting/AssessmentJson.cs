using System.Globalization;
using System.Text.Json;

namespace AiGovernance.Tool.Reporting;

/// <summary>An assessment for other programs; its shape is a stable contract.</summary>
internal static class AssessmentJson
{
    public static byte[] Write(Assessment assessment)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("useCase", assessment.UseCaseId);
            WriteWords(json, "riskCategories", assessment.RiskCategories.Select(category => Vocabulary.WordOf(category)));
            json.WriteString("humanValidation", Vocabulary.WordOf(assessment.HumanValidation));
            json.WriteString("dpia", Vocabulary.WordOf(assessment.Dpia));
            json.WriteString("fria", Vocabulary.WordOf(assessment.Fria));
            WriteWords(json, "article50", assessment.Article50);
            WriteWords(json, "roles", assessment.Roles.Select(role => Vocabulary.WordOf(role)));
            json.WriteStartArray("path");
            foreach (var step in assessment.Path)
            {
                WriteStep(json, step);
            }

            json.WriteEndArray();
            WriteWords(json, "answersNeeded", assessment.AnswersNeeded);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void WriteStep(Utf8JsonWriter json, AssessmentStep step)
    {
        json.WriteStartObject();
        json.WriteString("rule", step.Rule);
        json.WriteStartObject("facts");
        foreach (var (path, value) in step.Facts)
        {
            json.WriteString(path, value);
        }

        json.WriteEndObject();
        json.WriteString("conclusion", step.GetConclusion(CultureInfo.CurrentUICulture));
        json.WriteString("source", step.GetSource(CultureInfo.CurrentUICulture));
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
