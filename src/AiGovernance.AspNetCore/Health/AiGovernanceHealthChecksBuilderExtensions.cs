using AiGovernance;
using AiGovernance.AspNetCore.Health;
using Microsoft.Extensions.Diagnostics.HealthChecks;

#pragma warning disable IDE0130 // Where applications look for registrations.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>The health check of an application that works by a register of AI use cases.</summary>
public static class AiGovernanceHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check. Unhealthy: the register cannot be read, or the journal could take no record or does not end as it
    /// was written. Degraded: a use case that the application calls is one that the register does not let it call (unknown,
    /// suspended, overdue for review...), or decisions are past their deadline.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="useCaseIds">
    /// The use cases that the application calls. Those for which it has called since it started are known without being named
    /// (<see cref="CalledUseCases"/>).
    /// </param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What to report instead of unhealthy.</param>
    /// <param name="tags">Tags by which checks are chosen.</param>
    public static IHealthChecksBuilder AddAiGovernance(
        this IHealthChecksBuilder builder,
        IEnumerable<string>? useCaseIds = null,
        string name = "ai-governance",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        string[] ids = [.. useCaseIds ?? []];
        return builder.Add(new HealthCheckRegistration(name, services => new AiGovernanceHealthCheck(services, ids), failureStatus, tags));
    }
}
