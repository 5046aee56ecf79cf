using WebShop.Services;

namespace WebShop.Endpoints;

internal static class ProductEndpoints
{
    public static IEndpointRouteBuilder MapProducts(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/products");

        group.MapGet("/", (IProductCatalog catalog) => catalog.All());
        group.MapGet("/search", async (string q, IProductSearch search, CancellationToken stop) => await search.FindAsync(q, stop));
        group.MapPost("/{id:int}/description", DescribeAsync);
        group.MapPost("/{id:int}/packshot", async (int id, IProductCatalog catalog, IPackshotService packshots) =>
            catalog.Find(id) is { } product ? Results.File(await packshots.RenderAsync(product), "image/png") : Results.NotFound());
        return routes;
    }

    private static async Task<IResult> DescribeAsync(int id, IProductCatalog catalog, IDescriptionWriter writer, CancellationToken stop)
    {
        if (catalog.Find(id) is not { } product)
        {
            return Results.NotFound();
        }

        string draft = await writer.WriteAsync(product, stop);
        return Results.Ok(new { product.Id, Draft = draft });
    }
}
