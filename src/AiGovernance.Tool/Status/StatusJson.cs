using System.Text.Json;
using AiGovernance.Exports.Formats;

namespace AiGovernance.Tool.Status;

/// <summary>The status for programs.</summary>
internal static class StatusJson
{
    public static void Write(Stream stream, StatusReport report) => ExportJson.Write(stream, json =>
    {
        json.WriteString("asOf", report.AsOf.ToString());
        json.Array("priorities", report.Priorities, useCase =>
        {
            json.WriteString("useCase", useCase.Id);
            json.WriteString("level", Vocabulary.WordOf(useCase.Strategy!.Priority!.Level!.Value));
            json.WriteString("status", Vocabulary.WordOf(useCase.Status));
            json.Text("businessObjective", useCase.Strategy.BusinessObjective);
        });
        json.Array("kpis", report.Kpis, entry =>
        {
            json.WriteString("useCase", entry.UseCase.Id);
            json.Text("name", entry.Kpi.Name);
            json.Text("unit", entry.Kpi.Unit);
            Number(json, "baseline", entry.Kpi.Baseline);
            Number(json, "target", entry.Kpi.Target);
            Date(json, "targetOn", entry.Kpi.TargetOn);
            Number(json, "measured", entry.Kpi.Measured);
            Date(json, "measuredOn", entry.Kpi.MeasuredOn);
            json.WriteString("progress", JsonNamingPolicy.CamelCase.ConvertName(KpiMeasurement.ProgressOf(entry.Kpi).ToString()));
        });
        json.Array("pilots", report.Pilots, entry =>
        {
            json.WriteString("useCase", entry.UseCase.Id);
            Due(json, "endsOn", entry.Pilot.EndsOn, report.AsOf);
            json.WriteString("decisionRoleId", entry.Pilot.DecisionRoleId);
        });
        json.Array("trainings", report.Trainings, entry =>
        {
            json.WriteString("useCase", entry.UseCase.Id);
            json.Text("topic", entry.Skill.Topic);
            json.AllTexts("audienceRoleIds", entry.Skill.AudienceRoleIds ?? []);
            Due(json, "dueOn", entry.Skill.DueOn, report.AsOf);
        });
        json.Array("reviews", report.Reviews, entry =>
        {
            json.WriteString("useCase", entry.UseCase.Id);
            json.WriteString("path", entry.Date.Path);
            Due(json, "dueOn", entry.Date.Date, report.AsOf);
        });
        json.Array("findings", report.Findings, owner =>
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
