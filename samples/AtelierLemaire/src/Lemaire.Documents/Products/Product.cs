namespace Lemaire.Documents.Products;

/// <summary>A product as the catalogue (PIM) holds it.</summary>
public sealed record Product(
    string Sku,
    string Name,
    string Category,
    string Material,
    string Dimensions,
    decimal PriceInEuros,
    string SupplierContact);
