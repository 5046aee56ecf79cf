using System.Text.Json.Serialization;

namespace AiGovernance.AspNetCore.Decisions;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PendingDecisions))]
internal sealed partial class PendingDecisionsJson : JsonSerializerContext;
