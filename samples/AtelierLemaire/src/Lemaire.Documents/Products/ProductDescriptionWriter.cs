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
        var facts = ProductFacts.From(product);
        var response = await chat.GetResponseAsync(
            $"""
            Rédige la fiche produit du site d'Atelier Lemaire : trois phrases, ton sobre, vouvoiement.
            N'utilise que les caractéristiques ci-dessous, n'en invente aucune, ne promets rien sur la santé.

            {facts}
            """,
            cancellationToken: cancellationToken);

        return new Draft(Guid.NewGuid(), DraftKind.ProductDescription, product.Sku, response.Text, clock.GetUtcNow())
        {
            ReviewRequired = ReviewPolicy.RequiresReview(response.Text, !KnownCategories.Contains(product.Category)),
        };
    }
}
