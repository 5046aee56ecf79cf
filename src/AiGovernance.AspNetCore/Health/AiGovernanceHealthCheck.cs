using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace AiGovernance.AspNetCore.Health;

/// <summary>Whether an application can work by its register, and what somebody should see to.</summary>
internal sealed class AiGovernanceHealthCheck(IServiceProvider services, IReadOnlyList<string> useCaseIds) : IHealthCheck
{
    private const int JournalSeconds = 5;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(JournalSeconds));
        try
        {
            var register = services.GetService<AiRegister>() ?? throw new InvalidOperationException(WebText.NoServices);
            var problems = new List<string>(Refusals(register));
            if (services.GetService<IValidationJournal>() is { } journal)
            {
                await journal.CheckAsync(patience.Token).ConfigureAwait(false);
                problems.AddRange(await OverdueAsync(patience.Token).ConfigureAwait(false));
            }

            return problems.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(' ', problems));
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(WebText.JournalSilent(JournalSeconds), exception);
        }
        catch (Exception exception) when (exception is OptionsValidationException or ValidationJournalException or InvalidOperationException)
        {
            return Failed(exception.Message, exception);
        }

        HealthCheckResult Failed(string why, Exception exception) => new(context.Registration.FailureStatus, why, exception);
    }

    private IEnumerable<string> Refusals(AiRegister register)
    {
        var options = services.GetRequiredService<IOptions<AiGovernanceOptions>>().Value;
        var guard = new UseCaseGuard(register, options.AllowUnapproved, options.ReviewGraceDays);
        var today = IsoDate.FromDateTime(options.Clock().DateTime);
        return useCaseIds.Union(services.GetService<CalledUseCases>()?.Ids ?? [], StringComparer.Ordinal)
            .Select(id => guard.Check(id, new AiCallTarget(null, null), today)?.Message)
            .OfType<string>();
    }

    private async Task<IReadOnlyList<string>> OverdueAsync(CancellationToken cancellationToken)
    {
        var overdue = new List<string>();
        if (services.GetService<IHumanValidation>() is { } validation)
        {
            await foreach (var pending in validation.GetOverdueAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                overdue.Add(pending.UseCaseId);
            }
        }

        return overdue.Count == 0 ? [] : [WebText.DecisionsOverdue(overdue.Count, string.Join(", ", overdue.Distinct(StringComparer.Ordinal)))];
    }
}
