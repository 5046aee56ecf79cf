namespace Lemaire.Documents.Products;

/// <summary>
/// The only part of a product that goes to the model: catalogue attributes, nothing about the supplier's people.
/// </summary>
public sealed record ProductFacts(string Name, string Category, string Material, string Dimensions)
{
    public static ProductFacts From(Product product) =>
        new(product.Name, product.Category, product.Material, product.Dimensions);

    public override string ToString() =>
        $"Nom : {Name}\nCatégorie : {Category}\nMatière : {Material}\nDimensions : {Dimensions}";
}
