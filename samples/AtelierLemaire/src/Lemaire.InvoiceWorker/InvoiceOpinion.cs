namespace Lemaire.InvoiceWorker;

/// <summary>What a person says of an invoice: a file in the folder that only this person can write to.</summary>
/// <param name="Action">Accept, modify or reject.</param>
/// <param name="Compared">Whether the person had the document and what the model read side by side.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Fields">The corrected fields, to modify.</param>
public sealed record InvoiceOpinion(InvoiceAction Action, bool Compared, string? Reason = null, InvoiceFields? Fields = null);
