using System.ClientModel;
using System.Text.Json;
using AiGovernance;
using Microsoft.Extensions.Options;
using UglyToad.PdfPig.Core;

namespace Lemaire.InvoiceWorker;

public sealed class Worker(
    InvoiceReader reader,
    InvoiceDesk desk,
    IHumanValidation validation,
    IOptions<InvoiceOptions> invoices,
    IOptionsMonitor<AiOptions> ai,
    TimeProvider clock,
    ILogger<Worker> logger) : BackgroundService
{
    private readonly InvoiceOptions folders = invoices.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Directory.CreateDirectory(folders.DropFolder);
        Directory.CreateDirectory(folders.QueueFolder);
        Directory.CreateDirectory(folders.DecidedFolder);
        Directory.CreateDirectory(folders.ManualFolder);

        using var timer = new PeriodicTimer(folders.Interval, clock);
        do
        {
            foreach (var file in Directory.EnumerateFiles(folders.DropFolder, "*.pdf"))
            {
                await ProposeAsync(file, stoppingToken);
            }

            await desk.TakeOpinionsAsync(stoppingToken);
            await validation.ExpireOverdueAsync(stoppingToken);
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
                await desk.ProposeAsync(name, await reader.ReadAsync(PdfText.FirstPages(file), cancellationToken), cancellationToken);
                target = folders.QueueFolder;
                logger.LogInformation("{File} : proposition à valider", name);
            }
            catch (Exception exception) when (exception is JsonException or PdfDocumentFormatException or ClientResultException)
            {
                logger.LogWarning(exception, "{File} n'a pas pu être lue : saisie manuelle", name);
            }
        }

        File.Move(file, Path.Combine(target, name), overwrite: true);
    }
}
