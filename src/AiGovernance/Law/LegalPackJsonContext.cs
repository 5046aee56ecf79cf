using System.Text.Json.Serialization;

namespace AiGovernance;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(LegalPackData))]
internal sealed partial class LegalPackJsonContext : JsonSerializerContext;
