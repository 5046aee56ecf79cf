using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>How records of calls are written and read, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AiCallRecord))]
internal sealed partial class CallRecordJson : JsonSerializerContext;
