using AiGovernance.Analyzers.Scopes;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A model or deployment that code names by a constant.</summary>
/// <param name="Location">The constant.</param>
/// <param name="Name">Its value.</param>
/// <param name="IsDeployment">Whether the name is that of a deployment, which its owner chose freely.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record NamedModel(Location Location, string Name, bool IsDeployment, UseCaseScope Scope)
{
    /// <summary>
    /// Whether every service of a use case has a model, and none of them this one. The name of a deployment says something
    /// only if it is the model of another service of the register.
    /// </summary>
    public bool IsOther(IReadOnlyList<ServiceSummary> services, RegisterIndex register)
        => services.Count > 0
            && services.All(service => service.ModelName is { Length: > 0 } && !ModelName.Means(Name, service.ModelName, service.ModelVersion))
            && (!IsDeployment || (register.Services.Any(NamesModelOf) && !services.Any(NamesModelOf)));

    private bool NamesModelOf(ServiceSummary service) => service.ModelName is { } model && ModelName.IsDeploymentOf(Name, model);
}
