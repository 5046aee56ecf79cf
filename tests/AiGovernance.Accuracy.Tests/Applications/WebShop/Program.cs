using System.ClientModel;
using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;
using OpenAI;
using WebShop.Endpoints;
using WebShop.Services;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddSingleton(new AzureOpenAIClient(
    new Uri(builder.Configuration["Ai:Endpoint"] ?? "https://webshop-prod.openai.azure.com/"),
    new ApiKeyCredential(builder.Configuration["Ai:Key"] ?? "")));

builder.Services.AddChatClient(services => services.GetRequiredService<AzureOpenAIClient>()
        .GetChatClient("gpt-4o-webshop")
        .AsIChatClient())
    .UseFunctionInvocation()
    .UseLogging();

builder.Services.AddEmbeddingGenerator(services => services.GetRequiredService<AzureOpenAIClient>()
    .GetEmbeddingClient("text-embedding-3-small")
    .AsIEmbeddingGenerator());

builder.Services.AddSingleton<IProductCatalog, ProductCatalog>();
builder.Services.AddScoped<IDescriptionWriter, DescriptionWriter>();
builder.Services.AddScoped<IProductSearch, ProductSearch>();
builder.Services.AddScoped<IReviewModeration, ReviewModeration>();
builder.Services.AddScoped<IPackshotService, PackshotService>();
builder.Services.AddHttpClient();

var app = builder.Build();

app.MapGet("/", () => "WebShop");
app.MapProducts();
app.MapAssistant();

app.MapPost("/reviews", async (ReviewInput input, IReviewModeration moderation) =>
{
    var verdict = await moderation.CheckAsync(input.Text);
    return verdict.Accepted ? Results.Accepted() : Results.BadRequest(verdict.Reason);
});

app.MapPost("/admin/warm-up", async (IChatClient chat, ILogger<Program> logger, CancellationToken stop) =>
{
    var pong = await chat.GetResponseAsync("ping", new ChatOptions { MaxOutputTokens = 1 }, stop); // AI: call
    logger.LogInformation("Assistant answers with {Model}", pong.ModelId);
    return Results.Ok(pong.ModelId);
});

app.Run();

internal sealed record ReviewInput(string Text);
