using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AiGovernance.AspNetCore;

/// <summary>What endpoints need among the services. An application learns of it when it maps them, not with the first request.</summary>
internal static class RequiredServices
{
    public static void Require<TService>(this IEndpointRouteBuilder endpoints, string otherwise)
    {
        // A container that cannot tell is believed.
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(TService)) == false)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
