namespace Lemaire.BackOffice.Support;

public enum RefundStatus
{
    Pending,
    Granted,
    Refused,
}
