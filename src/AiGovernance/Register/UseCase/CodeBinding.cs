namespace AiGovernance;

/// <summary>Where the use case lives in the code.</summary>
public sealed record CodeBinding : RegisterElement
{
    /// <summary>The projects that implement it: paths from the root of the repository.</summary>
    public IReadOnlyList<string>? Projects { get; init => field = RegisterList.Of(value); }

    /// <summary>The ids that stand in <c>[AiUseCase]</c> attributes, usually the id of the entry.</summary>
    public IReadOnlyList<string>? AttributeIds { get; init => field = RegisterList.Of(value); }

    /// <summary>The full names of namespaces, types or members that may call the AI; if given, others may not.</summary>
    public IReadOnlyList<string>? AllowedCallers { get; init => field = RegisterList.Of(value); }
}
