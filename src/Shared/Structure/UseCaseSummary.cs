using AiGovernance.Json;

namespace AiGovernance.Structure;

/// <summary>What code needs to know of a use case: no more than the compiler asks for. Its place is that of its id.</summary>
internal sealed record UseCaseSummary(string Id, string Title, string? Status, IReadOnlyList<string> ServiceIds, RegisterFile File, JsonNode Place, JsonNode Code)
{
    /// <summary>Decided against, stopped or ended: it may not be used.</summary>
    public bool IsInactive => Status is "rejected" or "suspended" or "retired";

    /// <summary>Not decided yet: only tests may use it.</summary>
    public bool IsUnapproved => Status is "proposed" or "assessment";

    /// <summary>The human validation that code must wait for, or null if it need not.</summary>
    public RequiredValidation? Validation { get; init; }

    /// <summary>Running on real data.</summary>
    public bool IsRunning => Status is "pilot" or "inProduction";
}
