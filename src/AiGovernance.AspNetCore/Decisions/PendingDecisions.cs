using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.AspNetCore.Decisions;

/// <summary>The list of what waits for one person.</summary>
internal sealed record PendingDecisions(IReadOnlyList<PendingDecision> Decisions)
{
    public static async Task WriteAsync(HttpContext context, Func<HttpContext, Validator?> validator)
    {
        if (context.User.Identity is not { IsAuthenticated: true })
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (validator(context) is not { } person)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var titles = context.RequestServices.GetRequiredService<AiRegister>().UseCases
            .GroupBy(useCase => useCase.Id, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => entries.First().Title, StringComparer.Ordinal);
        string? useCaseId = context.Request.Query["useCase"] is [{ Length: > 0 } id] ? id : null;
        var decisions = new List<PendingDecision>();
        await foreach (var pending in context.RequestServices.GetRequiredService<IHumanValidation>().GetPendingAsync(useCaseId, person, context.RequestAborted).ConfigureAwait(false))
        {
            decisions.Add(PendingDecision.Of(pending, titles.GetValueOrDefault(pending.UseCaseId, pending.UseCaseId)));
        }

        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(new PendingDecisions(decisions), PendingDecisionsJson.Default.PendingDecisions, cancellationToken: context.RequestAborted).ConfigureAwait(false);
    }
}
