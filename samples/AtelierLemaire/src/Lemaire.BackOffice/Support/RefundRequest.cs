namespace Lemaire.BackOffice.Support;

public sealed record RefundRequest(Guid Id, string SessionId, string OrderNumber, string Wish)
{
    public RefundStatus Status { get; init; } = RefundStatus.Pending;

    public string? Reason { get; init; }
}
