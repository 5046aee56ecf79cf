using System.Text.Json;
using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Overview;

namespace AiGovernance.Tool.Status;

/// <summary>The status for programs.</summary>
internal static class StatusJson
{
    public static void Write(Stream stream, RegisterOverview overview) => ExportJson.Write(stream, json =>
    {
        json.WriteString("asOf", overview.AsOf.ToString());
        json.Array("priorities", overview.StartHere, entry =>
        {
            var useCase = entry.UseCase;
            json.WriteString("useCase", useCase.Id);
            json.WriteString("level", Vocabulary.WordOf(useCase.Strategy!.Priority!.Level!.Value));
            json.WriteString("status", Vocabulary.WordOf(useCase.Status));
            json.Text("businessObjective", useCase.Strategy.BusinessObjective);
        });
        json.Array("kpis", overview.Kpis, entry =>
        {
            json.WriteString("useCase", entry.UseCase.UseCase.Id);
            json.Text("businessObjective", entry.UseCase.UseCase.Strategy?.BusinessObjective);
            json.Text("name", entry.Kpi.Name);
            json.Text("unit", entry.Kpi.Unit);
            Number(json, "baseline", entry.Kpi.Baseline);
            Number(json, "target", entry.Kpi.Target);
            Date(json, "targetOn", entry.Kpi.TargetOn);
            Number(json, "measured", entry.Kpi.Measured);
            Date(json, "measuredOn", entry.Kpi.MeasuredOn);
            json.WriteString("progress", JsonNamingPolicy.CamelCase.ConvertName(KpiMeasurement.ProgressOf(entry.Kpi).ToString()));
        });
        json.Array("pilots", overview.Pilots, entry =>
        {
            json.WriteString("useCase", entry.UseCase.UseCase.Id);
            Due(json, "endsOn", entry.Pilot.EndsOn, overview.AsOf);
            json.WriteString("decisionRoleId", entry.Pilot.DecisionRoleId);
        });
        json.Array("trainings", overview.Trainings, entry =>
        {
            json.WriteString("useCase", entry.UseCase.UseCase.Id);
            json.Text("topic", entry.Skill.Topic);
            json.AllTexts("audienceRoleIds", entry.Skill.AudienceRoleIds ?? []);
            Due(json, "dueOn", entry.Skill.DueOn, overview.AsOf);
        });
        json.Array("reviews", overview.Reviews, entry =>
        {
            json.WriteString("useCase", entry.UseCase.UseCase.Id);
            json.WriteString("path", entry.Date.Path);
            Due(json, "dueOn", entry.Date.Date, overview.AsOf);
        });
        json.Array("findings", overview.Owners, owner =>
        {
            json.WriteString("ownerRoleId", owner.RoleId);
            json.WriteNumber("errors", owner.Count(FindingSeverity.Error));
            json.WriteNumber("warnings", owner.Count(FindingSeverity.Warning));
            json.WriteNumber("infos", owner.Count(FindingSeverity.Info));
            json.AllTexts("ids", owner.Findings.Select(finding => finding.Id).Distinct());
        });
    });

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void Date(Utf8JsonWriter json, string name, IsoDate? date)
    {
        if (date is { } known)
        {
            json.WriteString(name, known.ToString());
        }
    }

    private static void Due(Utf8JsonWriter json, string name, IsoDate? date, IsoDate asOf)
    {
        Date(json, name, date);
        json.WriteBoolean("overdue", date < asOf);
    }
}
