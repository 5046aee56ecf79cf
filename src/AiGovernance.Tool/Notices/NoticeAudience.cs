namespace AiGovernance.Tool.Notices;

/// <summary>Whom a notice is for.</summary>
internal enum NoticeAudience
{
    Clients,
    Staff,
}
