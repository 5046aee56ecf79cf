using System.Collections.Concurrent;
using Lemaire.Documents.Products;

namespace Lemaire.BackOffice.Products;

public sealed class ProductCatalogue
{
    private readonly Dictionary<string, Product> products = new Product[]
    {
        new("TAB-0412", "Table Presqu'île", "Tables", "Chêne massif, piètement acier laqué", "180 × 90 × 75 cm", 1290m, "p.morel@scierie-morel.example"),
        new("ASS-0107", "Tabouret Canut", "Assises", "Hêtre, assise cuir", "Ø 34 × 46 cm", 189m, "atelier@tannerie-du-gier.example"),
        new("LUM-0031", "Suspension Traboule", "Luminaires", "Acier embouti, câble textile", "Ø 38 cm", 145m, "commandes@embouti-ain.example"),
    }.ToDictionary(product => product.Sku, StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, string> descriptions = new(StringComparer.OrdinalIgnoreCase);

    public Product? Find(string sku) => products.GetValueOrDefault(sku);

    public string? DescriptionOf(string sku) => descriptions.GetValueOrDefault(sku);

    public void Publish(string sku, string description) => descriptions[sku] = description;
}
