namespace Lemaire.InvoiceWorker;

public sealed class KnownSuppliers
{
    private readonly Dictionary<string, string> ibanByVatNumber = new()
    {
        ["FR00000000001"] = "FR7600000000000000000000001",
        ["FR00000000002"] = "FR7600000000000000000000002",
    };

    public string? IbanOf(string? vatNumber) => vatNumber is null ? null : ibanByVatNumber.GetValueOrDefault(vatNumber);
}
