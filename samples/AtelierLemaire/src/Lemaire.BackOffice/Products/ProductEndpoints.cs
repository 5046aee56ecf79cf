using AiGovernance;
using Lemaire.BackOffice.Ai;
using Lemaire.BackOffice.Validation;
using Lemaire.Documents.Drafts;
using Lemaire.Documents.Products;
using Microsoft.Extensions.AI;

namespace Lemaire.BackOffice.Products;

public static class ProductEndpoints
{
    public static void MapProducts(this WebApplication app)
    {
        var products = app.MapGroup("/products");

        products.MapPost("/{sku}/description", async (
            string sku,
            ProductCatalogue catalogue,
            ProductDescriptionWriter writer,
            DraftReview review,
            CancellationToken cancellationToken) =>
        {
            if (catalogue.Find(sku) is not { } product)
            {
                return Results.NotFound();
            }

            var sheet = await review.ProposeAsync(await writer.WriteAsync(product, cancellationToken), cancellationToken);
            return Results.Accepted($"/products/descriptions/{sheet.Id}", sheet);
        }).RequireAi("Rédigez la fiche dans le PIM.");

        // A marketplace wants titles of at most 80 characters; the manager chooses one of the three, or writes her own.
        products.MapPost("/{sku}/titles", [AiUseCase(AiUseCases.ProductDescriptions)] async (
            string sku,
            ProductCatalogue catalogue,
            IChatClient chat,
            CancellationToken cancellationToken) =>
        {
            if (catalogue.Find(sku) is not { } product)
            {
                return Results.NotFound();
            }

            var response = await chat.GetResponseAsync(
                $"Propose trois titres de 80 caractères au plus, un par ligne, pour ce produit :\n{ProductFacts.From(product)}",
                cancellationToken: cancellationToken);

            return Results.Ok(new TitleProposals(sku, response.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
        }).RequireAi("Rédigez le titre dans le PIM.");

        products.MapDraftReview("/descriptions/{id}", DraftKind.ProductDescription);

        products.MapPost("/descriptions/{id}/publish", (string id, DraftStore drafts, ProductCatalogue catalogue) =>
        {
            if (drafts.Find(id, DraftKind.ProductDescription) is not { } draft)
            {
                return Results.NotFound();
            }

            if (draft.Released is not { } text)
            {
                return Results.Problem("Cette fiche attend la relecture de la responsable e-commerce.", statusCode: StatusCodes.Status409Conflict);
            }

            catalogue.Publish(draft.Subject, $"{text}\n\nRédigé avec l'aide de l'IA.");
            return Results.NoContent();
        });

        products.MapPost("/{sku}/description/english", async (
            string sku,
            ProductCatalogue catalogue,
            ProductTranslator translator,
            CancellationToken cancellationToken) =>
            catalogue.DescriptionOf(sku) is { } description
                ? Results.Ok(await translator.ToEnglishAsync(description, cancellationToken))
                : Results.NotFound());
    }

    private sealed record TitleProposals(string Sku, IReadOnlyList<string> Titles);
}
