using Anthropic;
using Anthropic.Models.Messages;

namespace InvoiceWorker;

internal sealed class NightlyReport(AnthropicClient claude, IConfiguration configuration, ILogger<NightlyReport> logger) : IHostedService, IDisposable
{
    private Timer? _timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _timer = new Timer(async _ => await RunAsync(), null, TimeSpan.Zero, TimeSpan.FromDays(1));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _timer?.Change(Timeout.Infinite, 0);
        return Task.CompletedTask;
    }

    public void Dispose() => _timer?.Dispose();

    private async Task RunAsync()
    {
        string[] files = Directory.GetFiles(configuration["Mailbox:Folder"] ?? "inbox", "*.done");
        var parameters = new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 500,
            Messages = [new UserMessageParam { Content = "Summarise the day:\n" + string.Join('\n', files) }],
        };
        int tokens = (int)(await claude.Messages.CountTokens(new MessageCountTokensParams { Model = "claude-haiku-4-5", Messages = parameters.Messages.ToList() })).InputTokens;
        logger.LogInformation("{Tokens} tokens to send", tokens);
        var report = await claude.Messages.Create(parameters); // AI: call
        logger.LogInformation("{Report}", report);
    }
}
