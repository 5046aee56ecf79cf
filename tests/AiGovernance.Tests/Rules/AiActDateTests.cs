namespace AiGovernance.Tests.Rules;

/// <summary>Duties of high-risk systems weigh more from the day on which they apply.</summary>
public sealed class AiActDateTests
{
    public static TheoryData<string, string> WarningsOfToday
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string id in (string[])["AIG3009", "AIG3010", "AIG3011", "AIG3012", "AIG3013", "AIG3014", "AIG3015", "AIG3016", "AIG3017", "AIG3027"])
            {
                foreach (var sample in RuleSample.Of(id).Where(sample => sample.Expected.Any(finding => finding.StartsWith(id + " warning", StringComparison.Ordinal))))
                {
                    cases.Add(id, sample.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(WarningsOfToday))]
    public void A_duty_of_Annex_III_is_a_warning_until_2_December_2027(string id, string name)
    {
        var register = RuleSample.Of(id).Single(sample => sample.Name == name).Register();

        Assert.Equal([FindingSeverity.Warning], Severities(register, id, "2027-12-01"));
        Assert.Equal([FindingSeverity.Error], Severities(register, id, "2027-12-02"));
    }

    [Fact]
    public void What_is_high_risk_by_Annex_I_alone_has_until_2_August_2028()
    {
        var everyday = RuleSample.BaseRegister("everyday").Register!;
        var product = everyday.UseCases[0] with
        {
            AiAct = everyday.UseCases[0].AiAct! with
            {
                RiskCategories = [RiskCategory.HighRiskAnnexI],
                AnnexI = new AnnexI { SafetyComponent = true, Rationale = "Arrête la presse" },
            },
        };
        var register = everyday with { UseCases = [product] };

        Assert.Equal(FindingSeverity.Warning, Severity("2028-08-01"));
        Assert.Equal(FindingSeverity.Error, Severity("2028-08-02"));

        FindingSeverity Severity(string asOf) => register.Validate(IsoDate.Parse(asOf)).Single(finding => finding.Id == "AIG3010").Severity;
    }

    private static IEnumerable<FindingSeverity> Severities(RegisterDocument register, string id, string asOf)
        => register.Validate(IsoDate.Parse(asOf)).Where(finding => finding.Id == id).Select(finding => finding.Severity);
}
