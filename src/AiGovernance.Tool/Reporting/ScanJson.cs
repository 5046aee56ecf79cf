using System.Text.Json;
using AiGovernance.Tool.Analysis;

namespace AiGovernance.Tool.Reporting;

/// <summary>The inventory for other programs; its shape is a stable contract.</summary>
internal static class ScanJson
{
    public static byte[] Write(CallInventory inventory)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("calls");
            foreach (var call in inventory.Calls)
            {
                json.WriteStartObject();
                json.WriteString("path", call.Path);
                json.WriteNumber("line", call.Place.Line);
                json.WriteNumber("column", call.Place.Column);
                json.WriteString("member", call.Site.Member);
                json.WriteString("service", call.Site.Service);
                json.WriteString("kind", call.Site.Kind);
                json.WriteString("provider", call.Site.Provider);
                json.WriteString("model", call.Site.Model);
                json.WriteString("useCase", call.Site.UseCaseIds.IsEmpty ? null : string.Join(", ", call.Site.UseCaseIds));
                json.WriteBoolean("governed", call.Site.IsGoverned);
                json.WriteString("container", call.Site.Container);
                json.WriteString("confidence", call.Site.IsByName ? "name" : "symbol");
                json.WriteString("inside", call.Site.IsInGateway ? "gateway" : call.Site.IsInAdapter ? "adapter" : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonReport.WriteSummary(json, inventory.Summarise("Report.CheckSummary"));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
