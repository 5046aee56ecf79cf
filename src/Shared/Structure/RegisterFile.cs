using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>One file of a register; several files are read as one register.</summary>
internal sealed class RegisterFile(string path, JsonText json)
{
    public string Path { get; } = path;

    public JsonText Json { get; } = json;
}
