using System.Globalization;
using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Questions;

/// <summary>What an entry begins from: nothing, or a ready-made entry with the roles and trainings that it refers to.</summary>
internal sealed class ReadyMadeEntry
{
    private static readonly string[] Lists = ["roles", "trainings"];

    private ReadyMadeEntry(JsonObject part)
    {
        UseCase = part["useCases"]![0]!.AsObject();
        Elements = [.. Lists.SelectMany(list => (part[list] as JsonArray ?? []).Select(element => (list, element!.AsObject())))];
    }

    public JsonObject UseCase { get; }

    public IReadOnlyList<(string List, JsonObject Element)> Elements { get; }

    /// <param name="id">The id of the template; null for an empty entry.</param>
    /// <param name="language">The language of the register.</param>
    public static ReadyMadeEntry Of(string? id, string? language)
    {
        var culture = language is null ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo(language.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? "fr" : "en");
        string json = UseCaseTemplate.All.FirstOrDefault(template => template.Id == id)?.GetJson(culture) ?? """{ "useCases": [{}] }""";
        return new ReadyMadeEntry(JsonNode.Parse(json)!.AsObject());
    }
}
