namespace Lemaire.InvoiceWorker;

/// <summary>What an invoice says, as far as the model could read it, or as an accountant corrected it.</summary>
public sealed record InvoiceFields(
    string SupplierName,
    string? SupplierContact,
    string? SupplierVatNumber,
    string InvoiceNumber,
    DateOnly InvoiceDate,
    DateOnly? DueDate,
    decimal NetAmount,
    decimal VatAmount,
    decimal TotalAmount,
    string? Iban,
    string? SuggestedAccount);
