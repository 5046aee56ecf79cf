namespace Lemaire.BackOffice.Recruitment;

public enum ApplicationStatus
{
    Received,
    Read,
    AwaitingSecondReview,
    Decided,
}
