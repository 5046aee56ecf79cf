using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Merging;

/// <summary>One of the registers to merge.</summary>
/// <param name="Name">The name of its repository: what its ids begin with where two registers have the same.</param>
/// <param name="Root">Its content; the merge takes elements out of it.</param>
internal sealed record RegisterPart(string Name, JsonObject Root)
{
    /// <summary>The new id of an element, by its list and its old id.</summary>
    public Dictionary<(string List, string Id), string> Ids { get; } = [];

    public IEnumerable<JsonObject> Elements(string list) => (Root[list] as JsonArray ?? []).OfType<JsonObject>();

    public static string IdOf(JsonObject element) => element["id"]?.GetValue<string>() ?? "";
}
