namespace Lemaire.BackOffice.Returns;

public sealed class ReturnStore
{
    private readonly ProductReturn[] returns =
    [
        new("ASS-0107", new(2026, 10, 6), "Un pied est plus court que les autres, le tabouret bascule."),
        new("ASS-0107", new(2026, 10, 14), "Cuir plus clair que sur la photo."),
        new("TAB-0412", new(2026, 10, 21), "Livrée avec un éclat sur le plateau, carton enfoncé."),
        new("LUM-0031", new(2026, 10, 28), "Câble trop court pour notre hauteur sous plafond."),
    ];

    public IReadOnlyList<ProductReturn> Of(int year, int month) =>
        [.. returns.Where(r => r.ReceivedOn.Year == year && r.ReceivedOn.Month == month)];
}
