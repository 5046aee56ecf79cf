using System.Globalization;
using System.Text.Json;

namespace AiGovernance.Exports.Formats;

/// <summary>An assessment for other programs; its shape is a stable contract.</summary>
internal static class AssessmentJson
{
    /// <summary>Writes the properties of the assessment into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Assessment assessment, CultureInfo culture)
    {
        json.WriteString("useCase", assessment.UseCaseId);
        json.AllTexts("riskCategories", assessment.RiskCategories.Select(category => Vocabulary.WordOf(category)));
        json.WriteString("humanValidation", Vocabulary.WordOf(assessment.HumanValidation));
        json.WriteString("dpia", Vocabulary.WordOf(assessment.Dpia));
        json.WriteString("fria", Vocabulary.WordOf(assessment.Fria));
        json.AllTexts("article50", assessment.Article50);
        json.AllTexts("roles", assessment.Roles.Select(role => Vocabulary.WordOf(role)));
        json.Array("path", assessment.Path, step =>
        {
            json.WriteString("rule", step.Rule);
            json.Object("facts", () =>
            {
                foreach (var fact in step.Facts)
                {
                    json.WriteString(fact.Key, fact.Value);
                }
            });
            json.WriteString("conclusion", step.GetConclusion(culture));
            json.WriteString("source", step.GetSource(culture));
        });
        json.AllTexts("answersNeeded", assessment.AnswersNeeded);
    }
}
