using System.ClientModel;
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
builder.Services.AddSingleton<InvoiceReader>();
builder.Services.AddHostedService<Worker>();

builder.Build().Run();
