namespace AiGovernance.Exports;

/// <summary>Whom a transparency notice is for.</summary>
public enum NoticeAudience
{
    /// <summary>The public: clients, applicants, whoever else is concerned. GDPR Articles 13 and 14; AI Act Article 50.</summary>
    Clients,

    /// <summary>The organisation's own staff. GDPR Articles 13 and 14; AI Act Article 26(7).</summary>
    Staff,
}
