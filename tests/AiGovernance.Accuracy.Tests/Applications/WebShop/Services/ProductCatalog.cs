namespace WebShop.Services;

internal sealed record Product(int Id, string Name, string Material, decimal Price, string? Description = null);

internal interface IProductCatalog
{
    IReadOnlyList<Product> All();

    Product? Find(int id);

    void SetDescription(int id, string description);
}

internal sealed class ProductCatalog : IProductCatalog
{
    private readonly Dictionary<int, Product> _products = new()
    {
        [1] = new(1, "Table Lemaire", "oak", 890m),
        [2] = new(2, "Chair Lemaire", "beech", 240m),
    };

    public IReadOnlyList<Product> All() => [.. _products.Values];

    public Product? Find(int id) => _products.GetValueOrDefault(id);

    public void SetDescription(int id, string description) => _products[id] = _products[id] with { Description = description };
}
