using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>Transfers to third countries. GDPR Articles 44 to 49.</summary>
internal static class GdprTransferRules
{
    public static readonly RegisterRule[] All =
    [
        GdprRule.OnPersonalData("AIG2014", Error, "gdpr:44; gdpr:45; gdpr:46; gdpr:30(1)(e)", ThirdCountriesHaveAMechanism),
        GdprRule.OnPersonalData("AIG2015", Error, "gdpr:45; adequacyList", AdequacyDecisionsHold),
        GdprRule.OnPersonalData("AIG2016", Warning, "gdpr:46; schremsII", LawOfTheCountryIsAssessed),
        GdprRule.OnPersonalData("AIG2017", Error, "gdpr:49(1); gdpr:49(6); gdpr:30(1)(e)", CompellingInterestsAreDocumented),
    ];

    private static void ThirdCountriesHaveAMechanism(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (recipient, vendor, country) in Destinations(check, data))
        {
            if (data.Transfers?.Any(transfer => IsTo(transfer, vendor, country)) == true)
            {
                continue;
            }

            var decision = AdequacyForAll(check, country);
            object[] arguments = [recipient, CountryName(check, country)];
            string variant = decision is null ? "Message" : "Adequate";
            var severity = decision is null ? Error : Warning;
            if (data.Transfers is null)
            {
                check.Missing("dataProcessing.transfers", arguments, variant, severity, decision);
            }
            else
            {
                check.Report("dataProcessing.transfers", arguments, variant, severity, decision);
            }
        }

        foreach (var (transfer, i) in data.Transfers.Indexed())
        {
            if (transfer.Country is null)
            {
                check.Missing($"dataProcessing.transfers[{i}].country", variant: "NoCountry");
            }
            else if (transfer.Mechanism is null && IsThird(check, transfer.Country))
            {
                check.Missing($"dataProcessing.transfers[{i}].mechanism", [CountryName(check, transfer.Country)], "NoMechanism");
            }
        }

        // A parent in a third country may claim access: whether that is a transfer, the entry must say, be it with an empty list.
        if (data.Transfers is null && Vendors(check, data).Any(vendor => IsThird(check, vendor.ParentCountry)))
        {
            check.Ask("dataProcessing.transfers");
        }
    }

    private static void AdequacyDecisionsHold(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (transfer, i) in data.Transfers.Indexed())
        {
            if (transfer is not { Mechanism: TransferMechanism.AdequacyDecision, Country: { } country } || !IsThird(check, country))
            {
                continue;
            }

            string path = $"dataProcessing.transfers[{i}].mechanism";
            if (check.Law.FindAdequacyDecision(country) is not { } decision)
            {
                check.Report(path, [country, check.Law.AsOf]);
            }
            else if (decision.ExpiresOn < check.AsOf)
            {
                check.Report(path, [decision, decision.ExpiresOn!], "Expired", basis: decision);
            }
            else if (decision.RequiresCertification)
            {
                VendorIsCertified(check, data, transfer, i, decision);
            }
            else if (decision.IsPartial && string.IsNullOrWhiteSpace(transfer.Reference) && string.IsNullOrWhiteSpace(transfer.Note))
            {
                check.Report($"dataProcessing.transfers[{i}].reference", [decision], "Partial", Info);
            }
        }
    }

    private static void VendorIsCertified(UseCaseCheck check, DataProcessing data, Transfer transfer, int index, AdequacyDecision decision)
    {
        string path = $"dataProcessing.transfers[{index}].mechanism";
        if (check.Find.Vendor(transfer.VendorId) is not { } vendor)
        {
            check.Ask($"dataProcessing.transfers[{index}].vendorId");
        }
        else if (vendor.Dpf?.Certified != true)
        {
            check.Report(path, [vendor.LegalName], "NotCertified", basis: decision);
        }
        else if (vendor.Dpf.CoversHrData != true && (data.IsAbout(DataSubjectCategory.Employee) || data.IsAbout(DataSubjectCategory.JobApplicant)))
        {
            check.Report(path, [vendor.LegalName], "HrData", basis: decision);
        }
    }

    private static void LawOfTheCountryIsAssessed(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (transfer, i) in data.Transfers.Indexed())
        {
            bool isAssessmentDue = transfer is { Mechanism: { } mechanism, Country: { } country }
                && IsAppropriateSafeguard(mechanism)
                && IsThird(check, country)
                && AdequacyForAll(check, country) is null
                && !check.UseCase.HasLink(LinkRelation.Tia);
            if (!isAssessmentDue || transfer.Tia?.Done == true)
            {
                continue;
            }

            object[] arguments = [CountryName(check, transfer.Country!), check.Law.GetTerm(transfer.Mechanism!.Value)];
            if (transfer.Tia?.Done is null)
            {
                check.Missing($"dataProcessing.transfers[{i}].tia.done", arguments);
            }
            else
            {
                check.Report($"dataProcessing.transfers[{i}].tia.done", arguments);
            }
        }
    }

    private static void CompellingInterestsAreDocumented(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (transfer, i) in data.Transfers.Indexed())
        {
            if (transfer.Mechanism != TransferMechanism.CompellingLegitimateInterests)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(transfer.DerogationRationale))
            {
                check.Missing($"dataProcessing.transfers[{i}].derogationRationale");
            }

            if (transfer.SupplementaryMeasures is null or { Count: 0 })
            {
                check.Missing($"dataProcessing.transfers[{i}].supplementaryMeasures", variant: "NoSafeguards");
            }
        }
    }

    /// <summary>Who receives the data in which third country; each pair once.</summary>
    private static IEnumerable<(string Recipient, string VendorId, string Country)> Destinations(UseCaseCheck check, DataProcessing data)
    {
        var vendors = Vendors(check, data).Select(vendor => (vendor.LegalName, vendor.Id, vendor.Country));
        var regions = check.ReceivingServices()
            .SelectMany(entry => (entry.Service.Regions ?? []).Select(region => (entry.Vendor?.LegalName ?? entry.Service.Name, entry.Service.VendorId!, (string?)region)));
        return vendors.Concat(regions)
            .Where(destination => IsThird(check, destination.Item3))
            .GroupBy(destination => (destination.Item2, destination.Item3!.ToUpperInvariant()))
            .Select(group => (group.First().Item1, group.Key.Item1, group.Key.Item2));
    }

    private static IEnumerable<Vendor> Vendors(UseCaseCheck check, DataProcessing data)
        => (data.Recipients?.ProcessorVendorIds ?? [])
            .Select(check.Find.Vendor)
            .Concat(check.ReceivingServices().Select(entry => entry.Vendor))
            .OfType<Vendor>()
            .Distinct();

    private static bool IsTo(Transfer transfer, string vendorId, string country)
        => (transfer.VendorId is null || transfer.VendorId == vendorId)
            && (transfer.Country is null || string.Equals(transfer.Country, country, StringComparison.OrdinalIgnoreCase));

    // "EU" is no country of ISO 3166-1, but people write it where they mean no transfer.
    private static bool IsThird(UseCaseCheck check, string? country)
        => country is { Length: 2 } && !country.Equals("EU", StringComparison.OrdinalIgnoreCase) && !check.Law.IsInEuropeanEconomicArea(country);

    /// <summary>The decision on a country, if it is in force and holds for every recipient.</summary>
    private static AdequacyDecision? AdequacyForAll(UseCaseCheck check, string country)
        => check.Law.FindAdequacyDecision(country) is { IsPartial: false, RequiresCertification: false } decision && !(decision.ExpiresOn < check.AsOf) ? decision : null;

    private static object CountryName(UseCaseCheck check, string country) => (object?)check.Law.FindAdequacyDecision(country) ?? country;

    private static bool IsAppropriateSafeguard(TransferMechanism mechanism) => mechanism is
        TransferMechanism.SccModule1 or TransferMechanism.SccModule2 or TransferMechanism.SccModule3 or TransferMechanism.SccModule4
        or TransferMechanism.SccSupervisoryAuthority or TransferMechanism.Bcr or TransferMechanism.CodeOfConduct or TransferMechanism.Certification
        or TransferMechanism.PublicInstrument or TransferMechanism.AdHocClauses or TransferMechanism.AdministrativeArrangement;
}
