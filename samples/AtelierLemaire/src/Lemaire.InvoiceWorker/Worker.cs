using System.ClientModel;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using UglyToad.PdfPig.Core;

namespace Lemaire.InvoiceWorker;

public sealed class Worker(
    InvoiceReader reader,
    InvoiceChecks checks,
    IOptions<InvoiceOptions> invoices,
    IOptionsMonitor<AiOptions> ai,
    TimeProvider clock,
    ILogger<Worker> logger) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly InvoiceOptions folders = invoices.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(folders.DropFolder);
        Directory.CreateDirectory(folders.QueueFolder);
        Directory.CreateDirectory(folders.ManualFolder);

        using var timer = new PeriodicTimer(folders.Interval, clock);
        do
        {
            foreach (var file in Directory.EnumerateFiles(folders.DropFolder, "*.pdf"))
            {
                await ProposeAsync(file, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ProposeAsync(string file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file);
        var target = folders.ManualFolder;

        if (ai.CurrentValue.IsAvailable)
        {
            try
            {
                var fields = await reader.ReadAsync(PdfText.FirstPages(file), cancellationToken);
                var proposal = checks.ToProposal(name, clock.GetUtcNow(), fields);
                await File.WriteAllTextAsync(
                    Path.Combine(folders.QueueFolder, Path.ChangeExtension(name, ".json")),
                    JsonSerializer.Serialize(proposal, Json),
                    cancellationToken);
                target = folders.QueueFolder;
                logger.LogInformation("{File} : proposition à valider par {Approvals} personne(s)", name, proposal.RequiredApprovals);
            }
            catch (Exception exception) when (exception is JsonException or PdfDocumentFormatException or ClientResultException)
            {
                logger.LogWarning(exception, "{File} n'a pas pu être lue : saisie manuelle", name);
            }
        }

        File.Move(file, Path.Combine(target, name), overwrite: true);
    }
}
