using System.Text.Json;

namespace AiGovernance.Tests.Schema;

/// <summary>
/// What <c>field-guide.json</c> adds to the XML documentation of the model: French, sources, and examples where the
/// example register has none. Keys are <c>Type</c>, <c>Type.property</c> and <c>Vocabulary.word</c>.
/// </summary>
internal static class FieldGuide
{
    public const string Path = "src/AiGovernance/Register/field-guide.json";

    public static IReadOnlyDictionary<string, FieldNote> Notes { get; } =
        JsonSerializer.Deserialize<Dictionary<string, FieldNote>>(File.ReadAllText(Repository.PathOf(Path)), JsonSerializerOptions.Web)!;

    public static FieldNote Of(string key) =>
        Notes.TryGetValue(key, out var note) ? note : throw new InvalidOperationException($"{Path} has no \"{key}\": add its French, its legal source and, for a field, an example.");
}
