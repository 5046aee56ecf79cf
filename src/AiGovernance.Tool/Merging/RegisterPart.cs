using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Merging;

/// <summary>One of the registers to merge.</summary>
internal sealed class RegisterPart
{
    private readonly Dictionary<string, IReadOnlyList<JsonObject>> _lists = new(StringComparer.Ordinal);

    /// <param name="name">The name of its repository: what its ids begin with where two registers have the same.</param>
    /// <param name="root">Its content, which is taken apart: the elements go into the merged register as they are, not as copies.</param>
    public RegisterPart(string name, JsonObject root)
    {
        Name = name;
        Root = root;
        foreach (string list in SharedLists.Append("useCases"))
        {
            if (root[list] is JsonArray array)
            {
                _lists[list] = [.. array.OfType<JsonObject>()];
                array.Clear();
            }
        }
    }

    /// <summary>The lists whose elements use cases name by their ids.</summary>
    public static IReadOnlyList<string> SharedLists { get; } = ["roles", "vendors", "services", "trainings"];

    public string Name { get; }

    /// <summary>What belongs to no list.</summary>
    public JsonObject Root { get; }

    /// <summary>The new id of an element, by its list and its old id.</summary>
    public Dictionary<(string List, string Id), string> Ids { get; } = [];

    public IReadOnlyList<JsonObject> Elements(string list) => _lists.GetValueOrDefault(list) ?? [];

    public static string IdOf(JsonObject element) => element["id"]?.GetValue<string>() ?? "";
}
