namespace Lemaire.InvoiceWorker;

/// <summary>What can be checked without a model, so that the accountant looks where it matters.</summary>
public sealed class InvoiceChecks(KnownSuppliers suppliers)
{
    public bool HasNewIban(InvoiceFields fields) =>
        fields.Iban is not null && fields.Iban.Replace(" ", "", StringComparison.Ordinal) != suppliers.IbanOf(fields.SupplierVatNumber);

    public IReadOnlyList<string> WarningsOf(InvoiceFields fields)
    {
        List<string> warnings = [];
        if (fields.NetAmount + fields.VatAmount != fields.TotalAmount)
        {
            warnings.Add($"HT {fields.NetAmount} + TVA {fields.VatAmount} ≠ TTC {fields.TotalAmount}");
        }

        if (HasNewIban(fields))
        {
            warnings.Add(suppliers.IbanOf(fields.SupplierVatNumber) is null
                ? "IBAN inconnu : rappeler le fournisseur au numéro du dossier"
                : "IBAN différent de celui du dossier : rappeler le fournisseur au numéro du dossier");
        }

        return warnings;
    }
}
