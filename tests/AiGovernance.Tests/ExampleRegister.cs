using System.Text.Json.Nodes;

namespace AiGovernance.Tests;

/// <summary>A complete register: an organisation with eight use cases, from meeting minutes to recruitment.</summary>
internal static class ExampleRegister
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Data", "example-register.json");

    public static byte[] Utf8Json { get; } = File.ReadAllBytes(Path);

    public static string Json { get; } = File.ReadAllText(Path);

    public static JsonNode Node => JsonNode.Parse(Json)!;

    public static AiRegister Load() => AiRegister.Parse(Utf8Json);
}
