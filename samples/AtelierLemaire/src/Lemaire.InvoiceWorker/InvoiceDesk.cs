using System.Globalization;
using System.Text.Json;
using AiGovernance;
using Microsoft.Extensions.Options;

namespace Lemaire.InvoiceWorker;

/// <summary>
/// The desk of the accountants: proposals in one folder, the opinions of each person in a folder of their own, and what
/// was decided in a third, from which the accounting software books and pays.
/// </summary>
public sealed class InvoiceDesk(IHumanValidation validation, InvoiceChecks checks, People people, IOptions<InvoiceOptions> options, ILogger<InvoiceDesk> logger)
{
    private const string NewIban = "iban-change";

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    private readonly InvoiceOptions folders = options.Value;

    public async Task ProposeAsync(string file, AiRecommendation<InvoiceFields> booking, CancellationToken cancellationToken)
    {
        await validation.ProposeAsync(booking, cancellationToken);
        List<InvoicePoint> points = [new(booking.PointId, booking.Id)];
        if (checks.HasNewIban(booking.Proposal))
        {
            var iban = AiRecommendation.For(booking.UseCaseId, NewIban, booking.Proposal, InvoiceJson.Default.InvoiceFields, booking.Origin);
            await validation.ProposeAsync(iban, cancellationToken);
            points.Add(new InvoicePoint(iban.PointId, iban.Id));
        }

        await SaveAsync(new InvoiceProposal(file, booking.Proposal, checks.WarningsOf(booking.Proposal), points), cancellationToken);
    }

    /// <summary>Takes up the opinions that lie in the folders of the persons.</summary>
    public async Task TakeOpinionsAsync(CancellationToken cancellationToken)
    {
        foreach (string account in people.Accounts)
        {
            var folder = Directory.CreateDirectory(Path.Combine(folders.OpinionFolder, account));
            foreach (var file in folder.EnumerateFiles("*.json"))
            {
                await TakeAsync(file, people.Find(account), cancellationToken);
            }
        }
    }

    private async Task TakeAsync(FileInfo file, Validator person, CancellationToken cancellationToken)
    {
        string outcome = "prise en compte";
        try
        {
            var opinion = JsonSerializer.Deserialize(await File.ReadAllTextAsync(file.FullName, cancellationToken), InvoiceJson.Default.InvoiceOpinion)!;
            await DecideAsync(await LoadAsync(file.Name, cancellationToken), opinion, person, cancellationToken);
        }
        catch (Exception exception) when (exception is HumanValidationException or JsonException or FileNotFoundException)
        {
            outcome = exception switch
            {
                HumanValidationException refused => refused.GetMessage(French),
                FileNotFoundException => "Aucune proposition ne porte ce nom.",
                _ => $"Avis illisible : {exception.Message}",
            };
            logger.LogWarning("{File} : {Outcome}", file.Name, outcome);
        }

        // The answer lies where the opinion was.
        await File.WriteAllTextAsync(Path.ChangeExtension(file.FullName, ".txt"), outcome, cancellationToken);
        file.Delete();
    }

    private async Task DecideAsync(InvoiceProposal proposal, InvoiceOpinion opinion, Validator person, CancellationToken cancellationToken)
    {
        var waiting = new HashSet<string>();
        await foreach (var pending in validation.GetPendingAsync(AiUseCases.InvoiceExtraction, person, cancellationToken))
        {
            waiting.Add(pending.RecommendationId);
        }

        foreach (var point in proposal.Points.Where(point => point.Decided is null))
        {
            // What is not for this person may have been decided by another just before the worker stopped.
            var recommendation = await validation.ResumeAsync(point.RecommendationId, proposal.Fields, InvoiceJson.Default.InvoiceFields, cancellationToken);
            var decision = waiting.Contains(point.RecommendationId)
                ? await DecideAsync(recommendation, opinion, person, cancellationToken)
                : await validation.FindDecisionAsync(recommendation, () => opinion.Fields ?? proposal.Fields, cancellationToken);
            if (decision is not null && decision.TryGetValue(out var decided))
            {
                proposal = proposal with { Points = [.. proposal.Points.Select(other => other.Id == point.Id ? other with { Decided = decided } : other)] };
                await SaveAsync(proposal, cancellationToken);
            }
        }

        if (proposal.Agreed is { } agreed)
        {
            await File.WriteAllTextAsync(
                Path.Combine(folders.DecidedFolder, Path.ChangeExtension(proposal.SourceFile, ".json")),
                JsonSerializer.Serialize(agreed, InvoiceJson.Readable.InvoiceFields),
                cancellationToken);
        }
        else if (proposal.Points.All(point => point.Decided is not null))
        {
            logger.LogWarning("{File} : les points ont été décidés différemment, à saisir à la main", proposal.SourceFile);
        }
    }

    private async Task<HumanDecision<InvoiceFields>> DecideAsync(
        AiRecommendation<InvoiceFields> recommendation, InvoiceOpinion opinion, Validator person, CancellationToken cancellationToken)
    {
        if (opinion.Compared)
        {
            await validation.ShowAsync(recommendation, person, [ShownMaterial.Input, ShownMaterial.Output], cancellationToken);
        }

        return opinion.Action switch
        {
            InvoiceAction.Accept => await validation.AcceptAsync(recommendation, person, opinion.Reason, cancellationToken),
            InvoiceAction.Modify when opinion.Fields is { } fields => await validation.ModifyAsync(recommendation, person, fields, opinion.Reason, cancellationToken),
            InvoiceAction.Reject => await validation.RejectAsync(recommendation, person, opinion.Reason, cancellationToken),
            _ => throw new JsonException("« fields » manque : ce que la facture dit."),
        };
    }

    private async Task<InvoiceProposal> LoadAsync(string name, CancellationToken cancellationToken) =>
        JsonSerializer.Deserialize(await File.ReadAllTextAsync(Path.Combine(folders.QueueFolder, name), cancellationToken), InvoiceJson.Default.InvoiceProposal)!;

    private Task SaveAsync(InvoiceProposal proposal, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(
            Path.Combine(folders.QueueFolder, Path.ChangeExtension(proposal.SourceFile, ".json")),
            JsonSerializer.Serialize(proposal, InvoiceJson.Readable.InvoiceProposal),
            cancellationToken);
}
