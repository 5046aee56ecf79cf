using Anthropic;
using Azure;
using Azure.AI.Inference;
using InvoiceWorker;
using InvoiceWorker.Extraction;
using Microsoft.Extensions.Options;

var builder = Host.CreateApplicationBuilder(args);
builder.Services.Configure<MailboxOptions>(builder.Configuration.GetSection("Mailbox"));
builder.Services.AddSingleton<AnthropicClient>();
builder.Services.AddSingleton(_ => new ChatCompletionsClient(
    new Uri("https://lemaire.services.ai.azure.com/models"),
    new AzureKeyCredential(builder.Configuration["Foundry:Key"] ?? "")));
builder.Services.AddSingleton(_ => new EmbeddingsClient(
    new Uri("https://lemaire.services.ai.azure.com/models"),
    new AzureKeyCredential(builder.Configuration["Foundry:Key"] ?? "")));
builder.Services.AddKeyedSingleton<IInvoiceReader, ClaudeInvoiceReader>("claude");
builder.Services.AddKeyedSingleton<IInvoiceReader, FoundryInvoiceReader>("foundry");
builder.Services.AddSingleton<DuplicateFinder>();
builder.Services.AddHostedService<MailboxWorker>();
builder.Services.AddHostedService<NightlyReport>();

var host = builder.Build();
await host.RunAsync();
