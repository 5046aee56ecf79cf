namespace AiGovernance;

/// <summary>Purposes of the legal pack of which a provision of the law speaks by name.</summary>
internal static class KnownPurposes
{
    /// <summary>Excepted from credit scoring. AI Act Annex III, point 5(b).</summary>
    public const string FraudDetection = "fraudDetection";

    /// <summary>High-risk only if based on behaviour or personal traits. AI Act Annex III, point 4(b).</summary>
    public const string TaskAllocation = "taskAllocation";

    /// <summary>Monitoring of publicly accessible areas. GDPR Article 35(3)(c).</summary>
    public const string VideoSurveillance = "videoSurveillance";
}
