using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI;

namespace ChatPipeline;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddChatPipeline(this IServiceCollection services, string key)
    {
        services.AddChatClient(_ => new OpenAIClient(new System.ClientModel.ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri("https://api.mistral.ai/v1") })
                .GetChatClient("mistral-small-latest")
                .AsIChatClient())
            .Use(inner => new RedactingChatClient(inner))
            .Use(inner => new CachingClient(inner))
            .Use(async (messages, options, next, stop) =>
            {
                Console.WriteLine($"{messages.Count()} messages");
                await next(messages, options, stop);
            })
            .UseOpenTelemetry();
        services.AddSingleton<IChatCompletionService, ClaudeBridge>();
        services.AddSingleton<PromptLibrary>();
        return services;
    }

    public static IChatClient Pipeline(this IChatClient client) => client.AsBuilder()
        .Use(
            (messages, options, inner, stop) => inner.GetResponseAsync(messages, options, stop), // AI: middleware
            (messages, options, inner, stop) => inner.GetStreamingResponseAsync(messages, options, stop)) // AI: middleware
        .Build();
}
