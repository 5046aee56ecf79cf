using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The component and the model card of the model behind a service.</summary>
internal static class CycloneDxModel
{
    public static void Write(Utf8JsonWriter json, CycloneDxService service)
    {
        var model = service.Service.Model;
        json.WriteString("type", "machine-learning-model");
        json.WriteString("bom-ref", service.ModelRef);
        if (service.Vendor is { } vendor)
        {
            json.Object("supplier", () => json.Text("name", vendor.LegalName));
        }

        json.WriteString("name", PlainText.OneLine(model?.Name ?? "") is { Length: > 0 } name ? name : service.Name);
        json.Text("version", model?.Version is { Length: <= 1024 } version ? version : null);
        json.Object("modelCard", () =>
        {
            json.Object("considerations", () => WriteConsiderations(json, service));
            CycloneDxExport.WriteProperties(json, [("gpai", model?.Gpai is { } gpai ? (gpai ? "true" : "false") : null), .. service.UseCases.SelectMany(Qualification)]);
        });
    }

    private static void WriteConsiderations(Utf8JsonWriter json, CycloneDxService service)
    {
        var useCases = service.UseCases;
        var texts = service.Register.Texts;
        json.Texts("users", useCases.SelectMany(useCase => useCase.Roles([.. new[] { useCase.UseCase.OwnerRoleId }.OfType<string>(), .. (useCase.Validation?.Points ?? []).SelectMany(point => point.Validators?.RoleIds ?? [])]) ?? []).Distinct());
        json.Texts("useCases", useCases.Select(useCase => texts.Labelled(useCase.Title, useCase.UseCase.Summary ?? useCase.UseCase.Purpose?.IntendedPurpose ?? texts.Missing)));
        json.Texts("technicalLimitations", service.Service.KnownLimits);
        var risks = useCases.SelectMany(useCase => useCase.UseCase.Risks ?? []).ToList();
        Risks(json, "ethicalConsiderations", risks.Where(risk => risk.Type is not RiskType.InheritedBias), risk =>
        {
            json.Text("name", texts.Labelled(Name(service, risk), risk.Description ?? texts.Missing));
            json.Text("mitigationStrategy", Mitigation(risk));
        });
        Risks(json, "fairnessAssessments", risks.Where(risk => risk.Type is RiskType.InheritedBias), risk =>
        {
            json.Text("groupAtRisk", risk.AffectedGroups is { Count: > 0 } groups ? string.Join(", ", groups) : texts.Missing);
            json.Text("harms", risk.Description);
            json.Text("mitigationStrategy", Mitigation(risk));
        });
    }

    private static void Risks(Utf8JsonWriter json, string name, IEnumerable<Risk> risks, Action<Risk> write)
    {
        var each = risks.ToList();
        if (each.Count > 0)
        {
            json.Array(name, each, write);
        }
    }

    private static IEnumerable<(string Name, string? Value)> Qualification(UseCaseView useCase)
    {
        string id = PlainText.OneLine(useCase.UseCase.Id);
        foreach (var category in useCase.Act?.RiskCategories ?? [])
        {
            yield return ("riskCategory:" + id, Vocabulary.WordOf(category));
        }

        yield return ("humanValidation:" + id, useCase.Validation?.Required is { } required ? Vocabulary.WordOf(required) : null);
    }

    private static string Name(CycloneDxService service, Risk risk)
        => risk.Type is { } type ? LegalPack.Current.GetTerm(type).GetLabel(service.Register.Texts.Culture) : service.Register.Texts.Missing;

    private static string? Mitigation(Risk risk) => risk.Mitigations is { Count: > 0 } mitigations ? string.Join(" ; ", mitigations) : null;
}
