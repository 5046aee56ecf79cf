using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>AIG3017 to AIG3019: fundamental rights impact assessment and registration. AI Act Articles 27 and 49.</summary>
internal static class FundamentalRightsRules
{
    public static readonly RegisterRule[] All =
    [
        AiActRule.Of("AIG3017", Warning, "aiAct:27(1)", ImpactOnFundamentalRightsIsAssessed),
        AiActRule.Of("AIG3018", Info, "aiAct:27(3); aiAct:27(5)", AuthorityIsNotified),
        AiActRule.Of("AIG3019", Info, "aiAct:49; aiAct:AnnexVIII", SystemIsRegistered),
    ];

    private static void ImpactOnFundamentalRightsIsAssessed(UseCaseCheck check)
    {
        var fria = check.UseCase.AiAct?.Fria;
        switch (OwesAssessment(check))
        {
            case null when fria?.Required is null:
                check.Ask("aiAct.fria.required");
                break;
            case true when fria?.Status is AssessmentStatus.NotRequired or AssessmentStatus.JustifiedNotDone || fria is { Required: false, Status: not AssessmentStatus.Completed }:
                check.Report("aiAct.fria", variant: "Denied", severity: check.HighRiskSeverity());
                break;
            case true when fria?.Status is null:
                check.Missing("aiAct.fria", severity: check.HighRiskSeverity());
                break;
            case true when fria.Status is not AssessmentStatus.Completed && check.IsOnRealData:
                check.Report("aiAct.fria.status", variant: "NotCompleted", severity: check.HighRiskSeverity());
                break;
        }
    }

    private static void AuthorityIsNotified(UseCaseCheck check)
    {
        if (OwesAssessment(check) == true && check.UseCase.AiAct?.Fria is { Status: AssessmentStatus.Completed, NotifiedAuthorityOn: null })
        {
            check.Missing("aiAct.fria.notifiedAuthorityOn");
        }
    }

    // Article 27(1): creditworthiness and insurance bind every deployer, the other points only public bodies and private
    // entities that provide public services, point 2 nobody.
    private static bool? OwesAssessment(UseCaseCheck check)
    {
        if (!check.IsHighRiskByAnnexIII() || !check.IsDeployer())
        {
            return false;
        }

        var points = check.AnnexIIIPoints();
        var organisation = check.Register.Organisation;
        if (points.Any(point => point is AnnexIIIPoint.Point5b or AnnexIIIPoint.Point5c))
        {
            return true;
        }

        if (points.All(point => point == AnnexIIIPoint.Point2))
        {
            return false;
        }

        return organisation.PublicBody == true || organisation.ProvidesPublicService == true ? true
            : organisation is { PublicBody: false, ProvidesPublicService: false } ? false
            : null;
    }

    private static void SystemIsRegistered(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;

        // Systems of point 2 are registered at national level. Article 49(5).
        if (check.AnnexIIIPoints().All(point => point == AnnexIIIPoint.Point2))
        {
            return;
        }

        var date = check.Law.GetCalendarEntry("aiAct.registration");
        if (check.IsHighRiskByAnnexIII() && check.IsProvider() && aiAct?.ProviderDuties is { } duties && !duties.Registration.IsStated())
        {
            check.Missing("aiAct.providerDuties.registration", [date.AppliesFrom], basis: date);
        }

        if (check.IsHighRiskByAnnexIII() && check.IsDeployer() && check.Register.Organisation.PublicBody == true
            && aiAct?.DeployerDuties is { } deployer && !deployer.EuDatabaseEntryUrl.IsStated())
        {
            check.Missing("aiAct.deployerDuties.euDatabaseEntryUrl", [date.AppliesFrom], "PublicAuthority", basis: date);
        }

        if (check.ClaimsDerogation() && check.IsProvider() && aiAct?.Article6Paragraph3 is { Registered: not true })
        {
            check.Missing("aiAct.article6_3.registered", [date.AppliesFrom], "Derogation", basis: date);
        }
    }
}
