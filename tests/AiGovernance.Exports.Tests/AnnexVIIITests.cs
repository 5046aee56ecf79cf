using System.Text.Json.Nodes;
using AiGovernance.Tests;

namespace AiGovernance.Exports.Tests;

/// <summary>Who registers what in the EU database. AI Act Article 49 and Annex VIII as amended in 2026.</summary>
public sealed class AnnexVIIITests
{
    [Fact]
    public void A_provider_of_a_high_risk_system_registers_under_section_A()
    {
        var registration = Assert.Single(Registrations(act => act with { Roles = [AiActRole.Provider], RiskCategories = [RiskCategory.HighRiskAnnexIII], AnnexIII = [AnnexIIIPoint.Point4a] }));

        Assert.Equal("A", registration["section"]!.GetValue<string>());
        Assert.Equal(Enumerable.Range(1, 13).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), Points(registration));
    }

    [Fact]
    public void For_migration_no_instructions_are_given()
    {
        var registration = Assert.Single(Registrations(act => act with { Roles = [AiActRole.Provider], RiskCategories = [RiskCategory.HighRiskAnnexIII], AnnexIII = [AnnexIIIPoint.Point7b] }));

        Assert.DoesNotContain("12", Points(registration));
    }

    [Fact]
    public void A_provider_that_claims_the_derogation_registers_under_section_B_without_the_points_deleted_in_2026()
    {
        var registration = Assert.Single(Registrations(act => act with { Roles = [AiActRole.Provider], RiskCategories = [RiskCategory.AnnexIIINotHighRisk] }));

        Assert.Equal("B", registration["section"]!.GetValue<string>());
        Assert.Equal(["1", "2", "3", "4", "5", "6", "8"], Points(registration));
    }

    [Fact]
    public void A_public_authority_that_deploys_registers_under_section_C()
    {
        var registration = Assert.Single(Registrations(act => act with { Roles = [AiActRole.Deployer], RiskCategories = [RiskCategory.HighRiskAnnexIII] }, isPublicBody: true));

        Assert.Equal("C", registration["section"]!.GetValue<string>());
        Assert.Equal(["1", "2", "3", "4", "5"], Points(registration));
    }

    [Fact]
    public void A_private_deployer_registers_nothing()
        => Assert.Empty(Registrations(act => act with { Roles = [AiActRole.Deployer], RiskCategories = [RiskCategory.HighRiskAnnexIII] }));

    [Fact]
    public void High_risk_by_annex_I_is_not_registered_here()
        => Assert.Empty(Registrations(act => act with { Roles = [AiActRole.Provider], RiskCategories = [RiskCategory.HighRiskAnnexI] }));

    [Fact]
    public void What_is_missing_is_listed()
    {
        var json = Export(act => act with { Roles = [AiActRole.Deployer], RiskCategories = [RiskCategory.HighRiskAnnexIII], DeployerDuties = null, Fria = null }, isPublicBody: true);

        Assert.Equal(["3", "4"], json["missing"]!.AsArray().Select(fact => fact!["point"]!.GetValue<string>()));
        Assert.Equal("MISSING", json["registrations"]![0]!["information"]![2]!["value"]!.GetValue<string>());
    }

    private static IEnumerable<JsonNode> Registrations(Func<AiAct, AiAct> change, bool isPublicBody = false) => Export(change, isPublicBody)["registrations"]!.AsArray().Select(entry => entry!);

    private static JsonNode Export(Func<AiAct, AiAct> change, bool isPublicBody)
    {
        var register = ExampleRegister.Load();
        var entry = register.UseCases.Single(useCase => useCase.Id == "support-chatbot");
        register = register with { Organisation = register.Organisation with { PublicBody = isPublicBody }, UseCases = [entry with { AiAct = change(entry.AiAct!) }] };
        return JsonNode.Parse(Exported.Text(register, ExportFormat.AnnexVIII))!;
    }

    private static IEnumerable<string> Points(JsonNode registration) => registration["information"]!.AsArray().Select(point => point!["point"]!.GetValue<string>());
}
