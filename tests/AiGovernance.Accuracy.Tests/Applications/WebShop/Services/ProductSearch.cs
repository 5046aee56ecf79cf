using Microsoft.Extensions.AI;

namespace WebShop.Services;

internal interface IProductSearch
{
    Task<IReadOnlyList<Product>> FindAsync(string query, CancellationToken stop);
}

internal sealed class ProductSearch : IProductSearch
{
    private readonly IProductCatalog _catalog;
    private readonly IEmbeddingGenerator<string, Embedding<float>> _embeddings;
    private Dictionary<int, ReadOnlyMemory<float>>? _index;

    public ProductSearch(IProductCatalog catalog, IEmbeddingGenerator<string, Embedding<float>> embeddings)
    {
        _catalog = catalog;
        _embeddings = embeddings;
    }

    public async Task<IReadOnlyList<Product>> FindAsync(string query, CancellationToken stop)
    {
        var index = _index ??= await BuildIndexAsync(stop);
        var vector = await _embeddings.GenerateVectorAsync(query, cancellationToken: stop); // AI: call
        return [.. index
            .OrderByDescending(entry => Similarity(entry.Value, vector))
            .Take(5)
            .Select(entry => _catalog.Find(entry.Key)!)];
    }

    private async Task<Dictionary<int, ReadOnlyMemory<float>>> BuildIndexAsync(CancellationToken stop)
    {
        var products = _catalog.All();
        var vectors = await _embeddings.GenerateAsync(products.Select(p => $"{p.Name} {p.Description}"), cancellationToken: stop); // AI: call
        var index = new Dictionary<int, ReadOnlyMemory<float>>();
        foreach (var (product, vector) in products.Zip(vectors))
        {
            index[product.Id] = vector.Vector;
        }

        return index;
    }

    private static float Similarity(ReadOnlyMemory<float> left, ReadOnlyMemory<float> right)
    {
        float sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += left.Span[i] * right.Span[i];
        }

        return sum;
    }
}
