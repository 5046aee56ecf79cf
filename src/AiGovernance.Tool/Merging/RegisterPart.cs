using System.Text.Json;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Merging;

/// <summary>One of the registers to merge.</summary>
internal sealed class RegisterPart
{
    private readonly byte[] _json;

    /// <param name="name">The name of its repository: what its ids begin with where two registers have the same.</param>
    /// <param name="json">
    /// Its content in the canonical form, so that equal elements are equal texts. Use cases stay text until they are
    /// written: as objects they would take ten times the memory.
    /// </param>
    public RegisterPart(string name, byte[] json)
    {
        Name = name;
        _json = json;
        using var document = JsonDocument.Parse(json);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.Name == "useCases")
            {
                UseCaseIds = [.. property.Value.EnumerateArray().Select(useCase => useCase.GetProperty("id").GetString()!)];
            }
            else
            {
                Root[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }
        }
    }

    /// <summary>The lists whose elements use cases name by their ids.</summary>
    public static IReadOnlyList<string> SharedLists { get; } = ["roles", "vendors", "services", "trainings"];

    public string Name { get; }

    /// <summary>All but the use cases.</summary>
    public JsonObject Root { get; } = [];

    /// <summary>The name of the organisation whose register it is.</summary>
    public string OrganisationName => Root["organisation"]?["name"]?.ToString() ?? "";

    public IReadOnlyList<string> UseCaseIds { get; } = [];

    /// <summary>The new id of an element, by its list and its old id.</summary>
    public Dictionary<(string List, string Id), string> Ids { get; } = [];

    public IEnumerable<JsonObject> Elements(string list) => (Root[list] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>The use cases, one after the other; each call reads them anew.</summary>
    public IEnumerable<JsonObject> UseCases()
    {
        using var document = JsonDocument.Parse(_json);
        foreach (var useCase in document.RootElement.GetProperty("useCases").EnumerateArray())
        {
            yield return JsonObject.Create(useCase)!;
        }
    }

    public static string IdOf(JsonObject element) => element["id"]?.GetValue<string>() ?? "";
}
