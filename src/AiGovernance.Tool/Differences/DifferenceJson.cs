using System.Text.Json;
using AiGovernance.Exports.Formats;
using AiGovernance.Exports.Record;

namespace AiGovernance.Tool.Differences;

/// <summary>A difference for programs; the words are in the language asked for, ids and paths in none.</summary>
internal static class DifferenceJson
{
    public static void Write(Stream stream, RegisterDifference difference, ExportTexts texts) => ExportJson.Write(stream, json =>
    {
        json.Array("useCases", difference.UseCases, useCase =>
        {
            json.WriteString("id", useCase.Id);
            json.WriteString("oldId", useCase.Old?.Id);
            json.WriteString("title", PlainText.OneLine(useCase.Title));
            json.WriteString("state", useCase.Old is null ? "added" : useCase.New is null ? "removed" : useCase.IsRenamed ? "renamed" : "changed");
            json.WriteBoolean("needsOpinion", difference.NeedsOpinion(useCase));
            json.WriteString("opinionGivenOn", useCase.OpinionGiven?.ConsultedOn?.ToString());
            WriteChanges(json, useCase.Changes, useCase.ChangesForOpinion, texts);
        });
        json.Array("shared", difference.Shared, shared =>
        {
            json.WriteString("kind", shared.Kind);
            json.WriteString("id", shared.Id);
            json.WriteString("name", PlainText.OneLine(shared.Name));
            json.WriteString("state", shared.State switch { SharedState.Added => "added", SharedState.Removed => "removed", _ => "changed" });
            json.AllTexts("usedBy", shared.UsedBy);
            WriteChanges(json, shared.Changes, shared.ChangesForOpinion, texts);
        });
        json.AllTexts("opinionsNeeded", difference.OpinionsNeeded);
    });

    private static void WriteChanges(Utf8JsonWriter json, IReadOnlyList<Change> changes, IReadOnlyList<Change> forOpinion, ExportTexts texts)
        => json.Array("changes", changes, change =>
        {
            json.WriteString("path", change.Path);
            json.WriteString("topic", change.Topic.Id);
            json.WriteString("title", change.Title.Length > 0 ? change.Title : change.Topic.Label.In(texts.Culture));
            json.AllTexts("before", change.Before);
            json.AllTexts("after", change.After);
            bool calls = forOpinion.Contains(change);
            json.WriteBoolean("callsForOpinion", calls);
            json.WriteString("why", calls ? change.Topic.Opinion!.Why.In(texts.Culture) : null);
            json.WriteString("source", calls ? LegalPack.Current.FormatCitation(change.Topic.Opinion!.Source, texts.Culture) : null);
        });
}
