namespace AiGovernance.Exports.Record;

/// <summary>What a processor records for each controller. GDPR Article 30(2)(a) and (b).</summary>
internal static class ProcessorSections
{
    public static RecordSection<UseCaseView> Controllers() => new("controllers",
    [
        new("activityName", "dataProcessing.activityName", v => [v.Activity]),
        new("createdOn", "createdOn", v => v.On(v.UseCase.CreatedOn)),
        new("updatedOn", "updatedOn", v => v.On(v.UseCase.UpdatedOn)),
        new("controllers", "dataProcessing.controllers", v => v.Data?.Controllers is { Count: > 0 } controllers ? controllers.Select(controller => Controller(v, controller)) : null),
        new("processingOnBehalf", "dataProcessing.processingOnBehalf", v => v.Data?.ProcessingOnBehalf is { Count: > 0 } processing ? processing.Select(each => OnBehalf(v, each)) : null),
        new("subProcessors", "dataProcessing.recipients.processorVendorIds", v => UseCaseView.All(v.Data?.Recipients?.ProcessorVendorIds)?.Select(v.Register.Vendor)),
    ]);

    private static string Controller(UseCaseView v, Controller controller) => string.Join("\n",
    [
        string.Join(", ", [v.Needed(controller.Name), .. v.Register.Organisation.Contact(controller.Address, controller.Country, controller.Contact) ?? [v.Gap()]]),
        .. v.Labelled("Representative", v.Register.Organisation.OfParty(controller.Representative)) ?? [],
        .. v.Labelled("Dpo", v.Register.Organisation.OfParty(controller.Dpo)) ?? [],
    ]);

    private static string OnBehalf(UseCaseView v, ProcessingOnBehalf processing) => UseCaseView.WithRemarks(
        v.Texts.Labelled(v.Needed(processing.Controller), v.Needed(UseCaseView.All(processing.Categories))),
        processing.Instructions);
}
