using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace TravelCopilot.Plugins;

/// <summary>Sees every function and prompt; calls none.</summary>
public sealed class AuditFilter(ILogger<AuditFilter> logger) : IFunctionInvocationFilter, IPromptRenderFilter
{
    public async Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next)
    {
        logger.LogInformation("{Function} begins", context.Function.Name);
        await next(context);
        logger.LogInformation("{Function} ends", context.Function.Name);
    }

    public Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next) => next(context);
}
