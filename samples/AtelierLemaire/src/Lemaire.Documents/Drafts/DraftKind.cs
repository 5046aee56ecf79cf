namespace Lemaire.Documents.Drafts;

public enum DraftKind
{
    MeetingMinutes,
    ProductDescription,
}
