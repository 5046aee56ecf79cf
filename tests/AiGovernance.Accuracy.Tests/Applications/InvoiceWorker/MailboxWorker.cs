using System.Threading.Channels;
using InvoiceWorker.Extraction;
using Microsoft.Extensions.Options;

namespace InvoiceWorker;

internal sealed class MailboxOptions
{
    public string Folder { get; set; } = "inbox";

    public string Reader { get; set; } = "claude";

    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);
}

internal sealed partial class MailboxWorker(
    IServiceProvider services,
    DuplicateFinder duplicates,
    IOptionsMonitor<MailboxOptions> options,
    ILogger<MailboxWorker> logger) : BackgroundService
{
    private readonly Channel<string> _queue = Channel.CreateBounded<string>(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var consumer = Task.Run(() => ConsumeAsync(stoppingToken), stoppingToken);
        using var timer = new PeriodicTimer(options.CurrentValue.Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (string file in Directory.EnumerateFiles(options.CurrentValue.Folder, "*.txt"))
            {
                await _queue.Writer.WriteAsync(file, stoppingToken);
            }
        }

        await consumer;
    }

    private async Task ConsumeAsync(CancellationToken stop)
    {
        await foreach (string file in _queue.Reader.ReadAllAsync(stop))
        {
            var reader = services.GetRequiredKeyedService<IInvoiceReader>(options.CurrentValue.Reader);
            var invoice = await reader.ReadAsync(await File.ReadAllTextAsync(file, stop), stop);
            if (invoice is null || await duplicates.IsKnownAsync(invoice, stop))
            {
                LogSkipped(file);
                continue;
            }

            File.Move(file, Path.ChangeExtension(file, ".done"));
        }
    }

    private void LogSkipped(string file) => logger.LogWarning("Skipped {File}", file);
}
