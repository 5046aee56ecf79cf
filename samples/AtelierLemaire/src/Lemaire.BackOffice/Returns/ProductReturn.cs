namespace Lemaire.BackOffice.Returns;

/// <param name="Sku">The returned product.</param>
/// <param name="ReceivedOn">The day the parcel came back.</param>
/// <param name="Comment">What the customer wrote on the return slip.</param>
public sealed record ProductReturn(string Sku, DateOnly ReceivedOn, string Comment);
