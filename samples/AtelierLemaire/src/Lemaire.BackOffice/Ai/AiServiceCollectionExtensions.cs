using System.ClientModel;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI;

namespace Lemaire.BackOffice.Ai;

public static class AiServiceCollectionExtensions
{
    /// <summary>One chat client for the whole application: Azure OpenAI, region France Centre.</summary>
    public static IServiceCollection AddLemaireAi(this IServiceCollection services)
    {
        services.AddOptions<AiOptions>().BindConfiguration(AiOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        services.AddChatClient(provider =>
        {
            var options = provider.GetRequiredService<IOptions<AiOptions>>().Value;
            var key = string.IsNullOrWhiteSpace(options.ApiKey) ? "not-configured" : options.ApiKey;
            var client = new OpenAIClient(new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = options.Endpoint });
            return client.GetChatClient(options.Deployment).AsIChatClient();
        }).UseLogging();

        return services;
    }

    /// <summary>Answers 503 with the manual procedure while AI is switched off or has no key.</summary>
    public static TBuilder RequireAi<TBuilder>(this TBuilder builder, string fallback)
        where TBuilder : IEndpointConventionBuilder =>
        builder.AddEndpointFilter<TBuilder>(async (context, next) =>
        {
            var options = context.HttpContext.RequestServices.GetRequiredService<IOptionsMonitor<AiOptions>>().CurrentValue;
            return options.IsAvailable
                ? await next(context)
                : Results.Problem(fallback, title: "Assistance IA indisponible", statusCode: StatusCodes.Status503ServiceUnavailable);
        });
}
