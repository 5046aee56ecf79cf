using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Merging;

/// <summary>What makes two elements of different registers the same, whatever their ids.</summary>
internal static class ElementIdentity
{
    public static string Content(JsonObject element) => element.ToJsonString();

    /// <summary>The same company in the same country, however its name is written.</summary>
    public static string OfVendor(JsonObject vendor) => Key(CompanyName.Of(vendor["legalName"]?.ToString() ?? "").Full, vendor["country"]).ToUpperInvariant();

    /// <summary>The same model at the same address. What has no address is the same if all of it is.</summary>
    public static string OfService(JsonObject service)
    {
        var hosts = (service["endpointHosts"] as JsonArray ?? []).Select(host => host?.ToString().ToUpperInvariant()).Order(StringComparer.Ordinal);
        string host = string.Join('\u001f', hosts);
        return host.Length == 0
            ? Content(service)
            : string.Join('\u001e', host, Key(service["vendorId"], service["kind"], service["model"]?["name"], service["model"]?["version"]));
    }

    private static string Key(params ReadOnlySpan<JsonNode?> values)
    {
        var texts = new List<string>();
        foreach (var value in values)
        {
            texts.Add(value?.ToString().Trim() ?? "");
        }

        return string.Join('\u001f', texts);
    }
}
