using AiGovernance;
using Lemaire.Documents.Drafts;
using Microsoft.Extensions.AI;

namespace Lemaire.Documents.Products;

public sealed class ProductDescriptionWriter(IChatClient chat, TimeProvider clock)
{
    private static readonly string[] KnownCategories = ["Tables", "Assises", "Rangements", "Luminaires"];

    [AiUseCase(AiUseCases.ProductDescriptions)]
    public async Task<Draft> WriteAsync(Product product, CancellationToken cancellationToken)
    {
        var facts = ProductFacts.From(product).ToString();
        var response = await chat.GetResponseAsync(
            $"""
            Rédige la fiche produit du site d'Atelier Lemaire : trois phrases, ton sobre, vouvoiement.
            N'utilise que les caractéristiques ci-dessous, n'en invente aucune, ne promets rien sur la santé.

            {facts}
            """,
            cancellationToken: cancellationToken);

        var origin = new RecommendationOrigin { ServiceId = "azure-openai", Model = response.ModelId, InputHash = ContentHash.Of(facts), CreatedAt = clock.GetUtcNow() };
        var recommendation = AiRecommendation.For(AiUseCases.ProductDescriptions, "publish-sheet", response.Text, origin);
        return new Draft(recommendation, DraftKind.ProductDescription, product.Sku, facts)
        {
            ReviewRequired = ReviewPolicy.RequiresReview(response.Text, !KnownCategories.Contains(product.Category)),
        };
    }
}
