using System.Diagnostics.CodeAnalysis;
using AiGovernance;
using AiGovernance.AspNetCore;
using AiGovernance.AspNetCore.Decisions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

#pragma warning disable IDE0130 // Where applications look for endpoints.
namespace Microsoft.AspNetCore.Builder;
#pragma warning restore IDE0130

/// <summary>The endpoint of the decisions that wait for a human.</summary>
public static class PendingDecisionsEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Lists as JSON, for a validator's screen, the recommendations of an AI that the signed-in person may decide: what each
    /// is about, what may be done, until when, which reasons and how many persons are needed. Contents are not among them: the
    /// journal has none. <c>?useCase=</c> asks for those of one use case.
    /// </summary>
    /// <remarks>
    /// The endpoint requires authorisation; further conventions may require more, for instance a policy. Even where
    /// <c>AllowAnonymous</c> lifts it, nobody who is not signed in gets a list.
    /// </remarks>
    /// <param name="endpoints">The routes of the application.</param>
    /// <param name="pattern">The route, for instance <c>/ai/decisions</c>.</param>
    /// <param name="validator">
    /// Who the signed-in person (<see cref="HttpContext.User"/>) is to the journal, and which roles of the register they have
    /// (<see cref="Validator.Create"/>); <see langword="null"/> for somebody who validates nothing, who is then refused (403).
    /// </param>
    /// <exception cref="InvalidOperationException">There is no register or no authorisation among the services.</exception>
    public static IEndpointConventionBuilder MapPendingDecisions(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, Validator?> validator)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(validator);
        endpoints.Require<IHumanValidation>(WebText.NoServices);
        endpoints.Require<IAuthorizationService>(WebText.NoAuthorization);
        return endpoints.MapGet(pattern, context => PendingDecisions.WriteAsync(context, validator))
            .RequireAuthorization()
            .WithDisplayName("Pending AI decisions");
    }
}
