using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>The three sections of AI Act Annex VIII as amended in 2026, and which of them a use case falls under.</summary>
internal static class AnnexVIIISections
{
    private static readonly AnnexVIIISection A = new("A", "aiAct:49(1); aiAct:AnnexVIII",
    [
        new("1", "Provider", Organisation),
        new("2", "Submitter", _ => null) { IsOptional = true },
        new("3", "Representative", v => v.Register.Organisation.OfParty(v.Register.Register.Organisation.EuRepresentative)) { IsOptional = true },
        new("4", "TradeName", TradeName),
        new("5", "PurposeAndFunctions", v => UseCaseView.Together(Purpose(v), UseCaseView.One(v.UseCase.Ai?.Outputs))),
        new("6", "InformationAndLogic", v => v.UseCase.Ai is { } ai ? UseCaseView.Together(UseCaseView.One(ai.Inputs), UseCaseView.One(ai.Logic)) : null),
        new("7", "Status", Status),
        new("8", "Certificate", v => UseCaseView.One(v.Act?.ProviderDuties?.Conformity)) { IsOptional = true },
        new("9", "CertificateCopy", _ => null) { IsOptional = true },
        new("10", "MemberStates", v => UseCaseView.One(v.Data?.Scale?.Geography)),
        new("11", "Declaration", v => UseCaseView.One(v.Act?.ProviderDuties?.DeclarationUrl)),
        new("12", "Instructions", v => UseCaseView.All([.. Services(v).Select(service => service.InstructionsForUseUrl).OfType<string>()]) is { } urls && urls.Any() ? urls : null),
        new("13", "Url", v => UseCaseView.One(v.UseCase.Transparency?.PublicSummaryUrl)) { IsOptional = true },
    ]);

    // Electronic instructions are not given for law enforcement and migration.
    private static readonly AnnexVIIISection AWithoutInstructions = A with { Points = [.. A.Points.Where(point => point.Label != "Instructions")] };

    private static readonly AnnexVIIISection B = new("B", "aiAct:49(2); aiAct:AnnexVIII",
    [
        new("1", "Provider", Organisation),
        new("2", "Submitter", _ => null) { IsOptional = true },
        new("3", "Representative", v => v.Register.Organisation.OfParty(v.Register.Register.Organisation.EuRepresentative)) { IsOptional = true },
        new("4", "TradeName", TradeName),
        new("5", "Purpose", Purpose),
        new("6", "Derogation", v => v.Terms(v.Act?.Article6Paragraph3?.Conditions)),
        new("8", "Status", Status),
    ]);

    private static readonly AnnexVIIISection C = new("C", "aiAct:49(3); aiAct:AnnexVIII",
    [
        new("1", "Deployer", Organisation),
        new("2", "Submitter", _ => null) { IsOptional = true },
        new("3", "ProviderEntry", v => UseCaseView.One(v.Act?.DeployerDuties?.EuDatabaseEntryUrl)),
        new("4", "FriaSummary", v => UseCaseView.One(v.Act?.Fria?.Summary)),
        new("5", "DpiaSummary", v => UseCaseView.One(v.Data?.Dpia?.Summary)) { IsOptional = true },
    ]);

    /// <summary>The sections under which the stated facts put a use case. Article 49 speaks of the systems of Annex III only.</summary>
    public static IEnumerable<AnnexVIIISection> That(UseCaseView useCase)
    {
        bool isProvider = useCase.Act?.Roles?.Contains(AiActRole.Provider) == true;
        bool isHighRisk = useCase.Act?.RiskCategories?.Contains(RiskCategory.HighRiskAnnexIII) == true;
        if (isProvider && isHighRisk)
        {
            yield return useCase.Act!.AnnexIII?.Any(IsWithoutInstructions) == true ? AWithoutInstructions : A;
        }

        if (isProvider && useCase.Act!.RiskCategories?.Contains(RiskCategory.AnnexIIINotHighRisk) == true)
        {
            yield return B;
        }

        if (isHighRisk && useCase.Act!.Roles?.Contains(AiActRole.Deployer) == true && useCase.Register.Register.Organisation.PublicBody == true)
        {
            yield return C;
        }
    }

    private static bool IsWithoutInstructions(AnnexIIIPoint point) => Vocabulary.WordOf(point)[0] is '6' or '7';

    private static IEnumerable<string> Organisation(UseCaseView v) => [v.Register.Organisation.Name, .. v.Register.Organisation.Contact(
        v.Register.Register.Organisation.Address,
        v.Register.Register.Organisation.Country,
        v.Register.Register.Organisation.Contact) ?? [v.Texts.Missing]];

    private static IEnumerable<string> TradeName(UseCaseView v)
        => [UseCaseView.WithRemarks(v.Title, v.UseCase.Id), .. Services(v).Select(service => UseCaseView.WithRemarks(service.Name, service.Model?.Name, service.Model?.Version))];

    private static IEnumerable<string>? Purpose(UseCaseView v) => UseCaseView.One(v.UseCase.Purpose?.IntendedPurpose);

    private static IEnumerable<string> Status(UseCaseView v) => [v.Word(v.UseCase.Status)];

    private static IEnumerable<AiService> Services(UseCaseView v) => v.Register.Lookup.ServicesOf(v.UseCase);
}
