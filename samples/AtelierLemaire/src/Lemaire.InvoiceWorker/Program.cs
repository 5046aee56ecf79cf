using System.ClientModel;
using AiGovernance;
using Lemaire.InvoiceWorker;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

var builder = Host.CreateApplicationBuilder(args);

builder.Services.AddOptions<AiOptions>().BindConfiguration(AiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddOptions<InvoiceOptions>().BindConfiguration(InvoiceOptions.Section).ValidateDataAnnotations().ValidateOnStart();

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(provider =>
{
    var options = provider.GetRequiredService<IOptions<AiOptions>>().Value;
    var key = string.IsNullOrWhiteSpace(options.ApiKey) ? "not-configured" : options.ApiKey;
    return new ChatClient(options.Deployment, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = options.Endpoint });
});
builder.Services.AddSingleton<KnownSuppliers>();
builder.Services.AddSingleton<InvoiceChecks>();
builder.Services.AddSingleton<People>();
builder.Services.AddSingleton(provider =>
{
    var folder = Directory.CreateDirectory(provider.GetRequiredService<IOptions<InvoiceOptions>>().Value.JournalFolder);
    return FileValidationJournal.Open(Path.Combine(folder.FullName, "invoices.jsonl"));
});
builder.Services.AddSingleton<IHumanValidation>(provider => new HumanValidationService(
    AiRegister.Load(Path.Combine(AppContext.BaseDirectory, "ai-register.json")),
    provider.GetRequiredService<FileValidationJournal>(),
    new HumanValidationOptions { Clock = provider.GetRequiredService<TimeProvider>().GetUtcNow }));
builder.Services.AddSingleton<InvoiceReader>();
builder.Services.AddSingleton<InvoiceDesk>();
builder.Services.AddHostedService<Worker>();

builder.Build().Run();
