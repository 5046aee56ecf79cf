using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>The providers that receive the data: their contract, and what they do with the data for themselves.</summary>
internal static class GdprProcessorRules
{
    public static readonly RegisterRule[] All =
    [
        GdprRule.OnPersonalData("AIG2012", Error, "gdpr:28(3); gdpr:30(1)(d)", ProcessorsAreBoundByContract),
        GdprRule.OnPersonalData("AIG2018", Error, "gdpr:5(1)(b); gdpr:6; gdpr:28", TrainingByTheProviderIsAPurposeOfItsOwn),
    ];

    private static void ProcessorsAreBoundByContract(UseCaseCheck check, DataProcessing data)
    {
        // Who receives the data follows from the services; without them nothing can be said of contracts and transfers.
        if (check.UseCase.Ai?.ServiceIds is null)
        {
            check.Ask("ai.serviceIds");
        }

        var recipients = data.Recipients;
        foreach (var (id, i) in recipients?.ProcessorVendorIds.Indexed() ?? [])
        {
            if (check.Find.Vendor(id) is not { } vendor)
            {
                continue;
            }

            string path = $"dataProcessing.recipients.processorVendorIds[{i}]";
            switch (vendor.Dpa)
            {
                case { Status: ProcessorAgreementStatus.NotNeeded }:
                    check.Report(path, [vendor.LegalName], "NotNeeded");
                    break;
                case not { Status: ProcessorAgreementStatus.Signed }:
                    check.Report(path, [vendor.LegalName]);
                    break;
                case { Art28Complete: false }:
                    check.Report(path, [vendor.LegalName], "Incomplete");
                    break;
            }
        }

        // Without any recipient it is AIG2001 that speaks.
        if (recipients is null or { Internal: null or { Count: 0 }, External: null or { Count: 0 }, ProcessorVendorIds: null or { Count: 0 } })
        {
            return;
        }

        foreach (var vendor in check.ReceivingServices().Select(entry => entry.Vendor).OfType<Vendor>().Distinct())
        {
            bool isListed = recipients.ProcessorVendorIds?.Contains(vendor.Id) == true
                || recipients.External?.Any(name => name.IndexOf(vendor.LegalName, StringComparison.OrdinalIgnoreCase) is >= 0) == true;
            if (!isListed)
            {
                check.Report("dataProcessing.recipients.processorVendorIds", [vendor.LegalName], "NotRecipient");
            }
        }
    }

    private static void TrainingByTheProviderIsAPurposeOfItsOwn(UseCaseCheck check, DataProcessing data)
    {
        const string Place = "dataProcessing.providerTraining";
        var services = check.ReceivingServices().Select(entry => entry.Service).ToList();
        foreach (var service in services)
        {
            switch (service.TrainingUse?.Value)
            {
                case TrainingUseAnswer.Always or TrainingUseAnswer.OptIn when data.ProviderTraining != true:
                    check.Report(Place, [service.Name, check.Law.GetTerm(service.TrainingUse.Value.Value)]);
                    break;
                case TrainingUseAnswer.Unknown:
                    check.Report(Place, [service.Name], "Unknown", Warning);
                    break;
                case null when data.ProviderTraining is null:
                    check.Ask(Place);
                    break;
            }
        }

        if (data.ProviderTraining != true)
        {
            return;
        }

        if (services.Count > 0 && services.All(service => service.TrainingUse?.Value is TrainingUseAnswer.Never or TrainingUseAnswer.OptOutExercised))
        {
            check.Report(Place, variant: "Contradiction", severity: Warning);
        }
        else if (data.GdprRole != GdprRole.Processor && data.LawfulBasis?.Basis != LawfulBasisKind.Consent)
        {
            // Training serves the provider, not the use case: compatible or consented to, or not lawful. GDPR Article 6(4).
            if (data.FurtherProcessing?.Compatible == false)
            {
                check.Report("dataProcessing.furtherProcessing.compatible", variant: "NoBasis");
            }
            else if (data.FurtherProcessing?.Compatible is null || string.IsNullOrWhiteSpace(data.FurtherProcessing.Test))
            {
                check.Missing("dataProcessing.furtherProcessing.test", variant: "NoBasis");
            }
        }
    }
}
