namespace AiGovernance;

/// <summary>What several rules of the AI Act ask of a use case.</summary>
internal static class AiActFacts
{
    private const string AnnexIII = "aiAct.highRiskAnnexIII";
    private const string AnnexI = "aiAct.highRiskAnnexI";

    /// <summary>Whether the Act applies: what stands in a register of AI is an AI system until the entry says otherwise. Articles 2 and 3(1).</summary>
    public static bool IsUnderTheAct(this UseCaseCheck check)
        => check.UseCase.AiAct?.Qualification?.Value is not (AiSystemQualification.NotAiSystem or AiSystemQualification.Excluded);

    /// <summary>
    /// Whether the use case counts as high-risk by Annex III. What the entry states decides, because duties follow from
    /// the classification; that it contradicts the facts is said once, by AIG3005 and AIG3006.
    /// </summary>
    public static bool IsHighRiskByAnnexIII(this UseCaseCheck check) => check.Categories().Contains(RiskCategory.HighRiskAnnexIII);

    /// <summary>Whether the use case counts as high-risk, by Annex I or III.</summary>
    public static bool IsHighRiskSystem(this UseCaseCheck check)
        => check.IsHighRiskByAnnexIII() || check.Categories().Contains(RiskCategory.HighRiskAnnexI);

    /// <summary>The weight of a duty of high-risk systems: a warning until it applies. Article 113.</summary>
    public static FindingSeverity HighRiskSeverity(this UseCaseCheck check) => check.ErrorFrom(check.IsHighRiskByAnnexIII() ? AnnexIII : AnnexI);

    /// <summary>The points of Annex III: those the entry states, else those its facts speak of.</summary>
    public static IReadOnlyList<AnnexIIIPoint> AnnexIIIPoints(this UseCaseCheck check)
        => check.UseCase.AiAct?.AnnexIII is { Count: > 0 } stated ? stated : check.Assessment.AnnexIII;

    /// <summary>Whether the organisation deploys the system; so it is taken until the entry states other roles only.</summary>
    public static bool IsDeployer(this UseCaseCheck check)
        => check.UseCase.AiAct?.Roles is not { Count: > 0 } roles || roles.Contains(AiActRole.Deployer) || roles.Contains(AiActRole.Operator);

    /// <summary>Whether the entry says that the organisation is provider of the system. Articles 3(3) and 25(1).</summary>
    public static bool IsProvider(this UseCaseCheck check)
        => check.StatesProviderRole()
            || check.UseCase.AiAct?.Article25 is { Conclusion: Article25Conclusion.ProviderOfHighRisk or Article25Conclusion.ProviderOfNonHighRiskSystem };

    /// <summary>Whether the stated roles contain one that makes the organisation a provider.</summary>
    public static bool StatesProviderRole(this UseCaseCheck check)
        => check.UseCase.AiAct?.Roles is { } roles && (roles.Contains(AiActRole.Provider) || roles.Contains(AiActRole.DownstreamProvider));

    /// <summary>Whether the entry takes the use case out of high risk by Article 6(3).</summary>
    public static bool ClaimsDerogation(this UseCaseCheck check)
        => check.UseCase.AiAct is { } aiAct
            && (aiAct.RiskCategories?.Contains(RiskCategory.AnnexIIINotHighRisk) == true || aiAct.Article6Paragraph3?.Conditions is { Count: > 0 });

    /// <summary>Whether natural persons are profiled: one notion in both laws. AI Act Article 3(52), GDPR Article 4(4).</summary>
    public static bool? ProfilesPersons(this UseCaseCheck check)
    {
        bool? byAiAct = check.UseCase.AiAct?.Profiling;
        bool? byGdpr = check.UseCase.DataProcessing?.AutomatedDecision?.Profiling;
        return byAiAct == true || byGdpr == true ? true : byAiAct ?? byGdpr;
    }

    /// <summary>The capabilities of the entry that the legal pack knows.</summary>
    public static IEnumerable<CapabilityTerm> KnownCapabilities(this UseCaseCheck check)
        => (check.UseCase.Ai?.Capabilities ?? []).Select(check.Law.FindCapability).OfType<CapabilityTerm>();

    /// <summary>The first day of use on real data: the pilot's, or that of real use.</summary>
    public static IsoDate? FirstUse(this UseCaseCheck check)
    {
        var pilot = check.UseCase.Strategy?.Pilot?.StartsOn;
        return check.UseCase.StartedOn is { } started && !(pilot < started) ? started : pilot;
    }

    /// <summary>Whether a text says something.</summary>
    public static bool IsStated(this string? text) => !string.IsNullOrWhiteSpace(text);

    private static IReadOnlyList<RiskCategory> Categories(this UseCaseCheck check)
        => check.UseCase.AiAct?.RiskCategories ?? check.Assessment.RiskCategories;
}
