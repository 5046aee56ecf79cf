namespace Lemaire.BackOffice.Recruitment;

public enum Decision
{
    Invite,
    Refuse,
}
