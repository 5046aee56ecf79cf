using AiGovernance.Analyzers.Scopes;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A model or deployment that code names by a constant.</summary>
/// <param name="Location">The constant.</param>
/// <param name="Name">Its value.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record NamedModel(Location Location, string Name, UseCaseScope Scope)
{
    /// <summary>Whether every service of a use case has a model, and none of them this one.</summary>
    public bool IsOther(IReadOnlyList<ServiceSummary> services)
        => services.Count > 0 && services.All(service => service.ModelName is { Length: > 0 } && !ModelName.Means(Name, service.ModelName, service.ModelVersion));
}
