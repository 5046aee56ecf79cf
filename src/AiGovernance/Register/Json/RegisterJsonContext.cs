using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    MaxDepth = RegisterJson.MaxDepth,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n")]
[JsonSerializable(typeof(AiRegister))]
[JsonSerializable(typeof(DpoCondition))]
internal sealed partial class RegisterJsonContext : JsonSerializerContext;
