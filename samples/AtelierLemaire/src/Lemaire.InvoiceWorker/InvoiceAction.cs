namespace Lemaire.InvoiceWorker;

public enum InvoiceAction
{
    Accept,
    Modify,
    Reject,
}
