using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>
/// What the EU database asks for, point by point: section A for providers of high-risk systems, B for providers that claim the
/// derogation of Article 6(3), C for public authorities that deploy a high-risk system. Points 7 and 9 of section B were deleted
/// by Regulation (EU) 2026/1744. AI Act Article 49 and Annex VIII.
/// </summary>
internal static class AnnexVIIIExport
{
    public static void Write(RegisterView register, Stream stream) => ExportJson.Write(stream, json =>
    {
        var texts = register.Texts;
        var missing = new List<(string UseCase, string Section, string Point)>();
        json.WriteString("source", LegalPack.Current.FormatCitation("aiAct:49; aiAct:AnnexVIII", texts.Culture));
        json.WriteString("asOf", register.Options.AsOf.ToString());
        json.Array(
            "registrations",
            register.UseCases.SelectMany(useCase => AnnexVIIISections.That(useCase).Select(section => (UseCase: useCase, Section: section))),
            entry => WriteRegistration(json, entry.UseCase, entry.Section, missing));
        json.Array("notRegistered", register.UseCases.Where(useCase => !AnnexVIIISections.That(useCase).Any()), useCase =>
        {
            json.WriteString("useCase", useCase.UseCase.Id);
            json.WriteString("reason", texts[useCase.Act?.RiskCategories is null ? "AnnexVIII.NotClassified" : "AnnexVIII.NoDuty"]);
        });
        json.Array("missing", missing, fact =>
        {
            json.WriteString("useCase", fact.UseCase);
            json.WriteString("section", fact.Section);
            json.WriteString("point", fact.Point);
        });
    });

    private static void WriteRegistration(Utf8JsonWriter json, UseCaseView useCase, AnnexVIIISection section, List<(string UseCase, string Section, string Point)> missing)
    {
        var texts = useCase.Texts;
        json.WriteString("useCase", useCase.UseCase.Id);
        json.WriteString("section", section.Name);
        json.WriteString("duty", LegalPack.Current.FormatCitation(section.Citation, texts.Culture));
        if (useCase.Act?.AnnexIII?.Contains(AnnexIIIPoint.Point2) == true)
        {
            json.WriteString("note", texts["AnnexVIII.NationalLevel"]);
        }

        json.Array("information", section.Points, point =>
        {
            string[]? content = point.Read(useCase)?.Select(line => PlainText.Clean(line).Trim()).Where(line => line.Length > 0).ToArray();
            bool isMissing = content is not { Length: > 0 } && !point.IsOptional;
            json.WriteString("point", point.Number);
            json.WriteString("label", texts["AnnexVIII." + point.Label]);
            json.WriteString("value", content is { Length: > 0 } ? string.Join("\n", content) : isMissing ? texts.Missing : "");
            if (isMissing)
            {
                missing.Add((useCase.UseCase.Id, section.Name, point.Number));
            }
        });
    }
}
