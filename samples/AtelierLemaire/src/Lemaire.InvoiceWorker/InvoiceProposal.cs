namespace Lemaire.InvoiceWorker;

/// <summary>
/// A booking proposed to an accountant. Nothing is booked or paid from here: the accounting software imports a
/// proposal only after <see cref="RequiredApprovals"/> persons have approved it.
/// </summary>
public sealed record InvoiceProposal(
    string SourceFile,
    DateTimeOffset ReadAt,
    InvoiceFields Fields,
    IReadOnlyList<string> Warnings,
    int RequiredApprovals)
{
    public string Status => "à valider";
}
