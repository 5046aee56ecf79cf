using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Notices;

/// <summary>The rights of the persons: which of them exist follows from the lawful basis and the kind of decision.</summary>
internal static class NoticeRights
{
    private static readonly (string Id, string Citation, Func<UseCaseView, bool> Exists)[] Rights =
    [
        ("access", "gdpr:15", HasPersonalData),
        ("rectification", "gdpr:16", HasPersonalData),
        ("erasure", "gdpr:17", HasPersonalData),
        ("restriction", "gdpr:18", HasPersonalData),
        ("portability", "gdpr:20", v => HasBasis(v, LawfulBasisKind.Consent, LawfulBasisKind.Contract)),
        ("objection", "gdpr:21", v => HasBasis(v, LawfulBasisKind.LegitimateInterests, LawfulBasisKind.PublicTask)),
        ("withdrawal", "gdpr:7(3)", v => HasBasis(v, LawfulBasisKind.Consent)),
        ("humanIntervention", "gdpr:22(3)", v => v.Data?.AutomatedDecision?.Art22?.Applies == true),
        ("explanation", "aiAct:86", v => v.Act?.RiskCategories?.Contains(RiskCategory.HighRiskAnnexIII) == true),
        ("complaint", "gdpr:77", HasPersonalData),
    ];

    /// <summary>The rights that exist for at least one of the use cases: the text key, the legal source, and for which of them.</summary>
    public static IEnumerable<(string Id, string Citation, IReadOnlyList<UseCaseView> For)> Of(IReadOnlyList<UseCaseView> useCases)
        => Rights.Select(right => (right.Id, right.Citation, (IReadOnlyList<UseCaseView>)[.. useCases.Where(right.Exists)])).Where(right => right.Item3.Count > 0);

    private static bool HasPersonalData(UseCaseView useCase) => useCase.MayProcessPersonalData;

    private static bool HasBasis(UseCaseView useCase, params LawfulBasisKind[] kinds)
        => useCase.MayProcessPersonalData && useCase.Data?.LawfulBasis?.Basis is { } basis && kinds.Contains(basis);
}
