using System.Globalization;
using AiGovernance;
using Microsoft.AspNetCore.Diagnostics;

namespace Lemaire.BackOffice.Validation;

/// <summary>Tells a validator why an act was refused, and which clause of the register refuses it.</summary>
public sealed class ValidationProblems(IProblemDetailsService problems) : IExceptionHandler
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not HumanValidationException refused)
        {
            return ValueTask.FromResult(false);
        }

        context.Response.StatusCode = refused.Violation == HumanValidationViolation.RoleNotAllowed
            ? StatusCodes.Status403Forbidden
            : StatusCodes.Status409Conflict;
        return problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails =
            {
                Title = "Validation refusée",
                Detail = refused.GetMessage(French),
                Status = context.Response.StatusCode,
                Extensions = { ["code"] = refused.Code, ["clause"] = refused.Clause },
            },
        });
    }
}
