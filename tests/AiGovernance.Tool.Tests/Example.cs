using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Tool.Tests;

/// <summary>The register of a company with nine use cases, and changed versions of it.</summary>
internal static class Example
{
    public static string Path { get; } = Repository.PathOf("tests/AiGovernance.Tests/Data/example-register.json");

    public static string With(Action<JsonObject> change)
    {
        var register = JsonNode.Parse(File.ReadAllText(Path), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject();
        change(register);
        return register.ToJsonString();
    }

    public static JsonObject UseCase(this JsonObject register, string id) => Element(register, "useCases", id);

    public static JsonObject Element(this JsonObject register, string list, string id)
        => register[list]!.AsArray().Select(element => element!.AsObject()).Single(element => element["id"]!.GetValue<string>() == id);
}
