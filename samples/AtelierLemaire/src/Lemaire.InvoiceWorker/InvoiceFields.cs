using AiGovernance;

namespace Lemaire.InvoiceWorker;

/// <summary>What an invoice says, as far as the model could read it: what the accountant compares with the document.</summary>
[ShowsToHuman]
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
