using AiGovernance;

namespace Lemaire.BackOffice.Validation;

/// <summary>Records what nobody decided in time. Silence is never approval.</summary>
public sealed class OverdueValidations(IHumanValidation validation, TimeProvider clock, ILogger<OverdueValidations> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            if (await validation.ExpireOverdueAsync(stoppingToken) is > 0 and var count)
            {
                logger.LogWarning("{Count} proposition(s) de l'IA que personne n'a validée(s) à temps : elles n'ont plus d'effet.", count);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
