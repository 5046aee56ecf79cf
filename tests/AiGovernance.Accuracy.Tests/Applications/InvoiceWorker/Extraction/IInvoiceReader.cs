namespace InvoiceWorker.Extraction;

internal sealed record Invoice(string Number, string Supplier, decimal Total, DateOnly Date);

internal interface IInvoiceReader
{
    Task<Invoice?> ReadAsync(string text, CancellationToken stop);
}
