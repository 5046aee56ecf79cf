using Intranet.Services;
using Microsoft.Extensions.AI;
using OllamaSharp;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddSingleton<IDocumentStore, InMemoryDocumentStore>();
builder.Services.AddHttpClient();
builder.Services.AddChatClient(new OllamaApiClient(new Uri("http://ollama:11434"), "mistral-small"));
builder.Services.AddEmbeddingGenerator<string, Embedding<float>>(_ => new OllamaApiClient(new Uri("http://ollama:11434"), "bge-m3"));

var app = builder.Build();
app.UseStaticFiles();
app.UseAntiforgery();
app.MapGet("/health", () => Results.Ok());
app.Run();
