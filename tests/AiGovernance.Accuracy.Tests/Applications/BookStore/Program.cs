using BookStore.Data;
using BookStore.Services;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<StoreContext>();
builder.Services.AddScoped<IRecommendations, BestSellers>();
builder.Services.AddHttpClient<ShippingClient>(client => client.BaseAddress = new Uri("https://api.shipping.example/v1/"));
builder.Services.AddSingleton<ChatRoom>();
builder.Services.AddSingleton<PatternEmbedder>();

var app = builder.Build();

app.MapGet("/recommendations", async (IRecommendations recommendations) => await recommendations.GenerateAsync(5));
app.MapPost("/chat/completions", async (Line line, ChatRoom room) => await room.CompleteChatAsync(line.Text));
app.MapPost("/v1/embeddings", (Line line, PatternEmbedder embedder) => embedder.Embed(line.Text));
app.MapGet("/help", () => Results.Redirect("https://docs.mistral.ai/"));
app.MapGet("/imprint", () => "This shop uses no AI. It does not call https://api.openai.com/v1/chat/completions.");
app.Run();

internal sealed record Line(string Text);
