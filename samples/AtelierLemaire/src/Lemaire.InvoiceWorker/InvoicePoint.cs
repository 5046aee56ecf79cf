namespace Lemaire.InvoiceWorker;

/// <summary>A validation point of the register for one invoice.</summary>
/// <param name="Id">The point: <c>book-invoice</c> or <c>iban-change</c>.</param>
/// <param name="RecommendationId">Under which the journal knows what was recommended.</param>
/// <param name="Decided">What the persons decided for; null until then.</param>
public sealed record InvoicePoint(string Id, string RecommendationId, InvoiceFields? Decided = null);
