using AiGovernance.Json;
using AiGovernance.Localisation;

namespace AiGovernance.Structure;

/// <summary>Something wrong with a register as a document: one of AIG1001 to AIG1006, and where it stands.</summary>
internal sealed class RegisterProblem(string id, RegisterFile file, int start, int end, string? jsonPath, string? useCaseId, Message message)
{
    public string Id { get; } = id;

    public RegisterFile File { get; } = file;

    public int Start { get; } = start;

    public int End { get; } = end;

    public string? JsonPath { get; } = jsonPath;

    /// <summary>The use case the place belongs to, if any.</summary>
    public string? UseCaseId { get; } = useCaseId;

    public Message Message { get; } = message;

    public JsonPosition Position => File.Json.PositionOf(Start);
}
