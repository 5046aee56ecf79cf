using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace AiGovernance.Tests.Schema;

/// <summary>One entry of <c>field-guide.json</c>.</summary>
/// <param name="French">The description in French, without its legal source.</param>
/// <param name="Example">A value; absent where the example register has one.</param>
/// <param name="Source">The legal sources in compact form, separated by <c>; </c>.</param>
internal sealed record FieldNote([property: JsonPropertyName("fr")] string French, JsonNode? Example, string? Source);
