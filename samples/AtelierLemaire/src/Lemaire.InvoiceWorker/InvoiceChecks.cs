namespace Lemaire.InvoiceWorker;

/// <summary>What can be checked without a model, so that the accountant looks where it matters.</summary>
public sealed class InvoiceChecks(KnownSuppliers suppliers)
{
    public InvoiceProposal ToProposal(string sourceFile, DateTimeOffset readAt, InvoiceFields fields)
    {
        List<string> warnings = [];
        if (fields.NetAmount + fields.VatAmount != fields.TotalAmount)
        {
            warnings.Add($"HT {fields.NetAmount} + TVA {fields.VatAmount} ≠ TTC {fields.TotalAmount}");
        }

        var knownIban = suppliers.IbanOf(fields.SupplierVatNumber);
        var ibanChanged = fields.Iban is not null && fields.Iban.Replace(" ", "", StringComparison.Ordinal) != knownIban;
        if (ibanChanged)
        {
            warnings.Add(knownIban is null
                ? "IBAN inconnu : rappeler le fournisseur au numéro du dossier"
                : "IBAN différent de celui du dossier : rappeler le fournisseur au numéro du dossier");
        }

        // Register, point iban-change: the accountant and the finance director.
        return new InvoiceProposal(sourceFile, readAt, fields, warnings, RequiredApprovals: ibanChanged ? 2 : 1);
    }
}
