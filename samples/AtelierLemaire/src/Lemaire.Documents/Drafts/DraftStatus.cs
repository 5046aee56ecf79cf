namespace Lemaire.Documents.Drafts;

public enum DraftStatus
{
    Pending,
    Approved,
    Rejected,
}
