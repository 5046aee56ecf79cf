namespace AiGovernance.Exports.Record;

/// <summary>The sections of the CNIL's <i>fiche de registre</i>, but for those about data. GDPR Article 30(1).</summary>
internal static class CnilSections
{
    public static RecordSection<UseCaseView> Activity() => new("activity",
    [
        new("activityName", "dataProcessing.activityName", v => [v.Activity]),
        new("createdOn", "createdOn", v => v.On(v.UseCase.CreatedOn)),
        new("updatedOn", "updatedOn", v => v.On(v.UseCase.UpdatedOn)),
        new("jointControllers", "dataProcessing.jointControllers", JointControllers) { IsAsked = v => v.Data?.GdprRole is GdprRole.JointController || v.Data?.JointControllers is { Count: > 0 } },
        new("software", "ai.serviceIds", Software),
    ]);

    public static RecordSection<UseCaseView> Purposes() => new("purposes",
    [
        new("purposes", "purpose.intendedPurpose", v => UseCaseView.One(v.UseCase.Purpose?.IntendedPurpose) is { } purpose
            ? [.. purpose, .. UseCaseView.All(v.UseCase.Purpose!.SubPurposes) ?? []]
            : null),
    ]);

    public static RecordSection<UseCaseView> DataSubjects() => new("dataSubjects",
    [
        new("dataSubjects", "dataProcessing.dataSubjects", v => v.Data?.DataSubjects?.Select(subject => DataSubject(v, subject))) { IsAsked = v => v.MayProcessPersonalData },
    ]);

    public static RecordSection<UseCaseView> Recipients() => new("recipients",
    [
        new("recipientsInternal", "dataProcessing.recipients.internal", v => UseCaseView.All(v.Data?.Recipients?.Internal)) { IsAsked = v => v.MayProcessPersonalData },
        new("recipientsExternal", "dataProcessing.recipients.external", v => UseCaseView.All(v.Data?.Recipients?.External)) { IsAsked = v => v.MayProcessPersonalData },
        new("recipientsProcessors", "dataProcessing.recipients.processorVendorIds", v => UseCaseView.All(v.Data?.Recipients?.ProcessorVendorIds)?.Select(v.Register.Vendor)) { IsAsked = v => v.MayProcessPersonalData },
    ]);

    public static RecordSection<UseCaseView> Transfers() => new("transfers",
    [
        new("transfers", "dataProcessing.transfers", v => v.YesNo(v.Data?.Transfers is { } transfers ? transfers.Count > 0 : null)) { IsAsked = v => v.MayProcessPersonalData },
        new("transferCountries", "dataProcessing.transfers", v => v.Data!.Transfers!.Select(transfer => Transfer(v, transfer))) { IsAsked = v => v.MayProcessPersonalData && v.Data?.Transfers is { Count: > 0 } },
    ]);

    public static RecordSection<UseCaseView> Security() => new("security",
    [
        Measure("securityAccess", SecurityMeasureKind.UserAccessControl),
        Measure("securityTraceability", SecurityMeasureKind.Traceability),
        Measure("securitySoftware", SecurityMeasureKind.SoftwareProtection),
        Measure("securityBackup", SecurityMeasureKind.Backup),
        Measure("securityEncryption", SecurityMeasureKind.Encryption),
        Measure("securityProcessors", SecurityMeasureKind.ProcessorControl),
        Measure("securityOther", SecurityMeasureKind.Other),
    ]);

    private static RecordField<UseCaseView> Measure(string id, SecurityMeasureKind kind) => new(id, "dataProcessing.security", v => v.Data?.Security?
        .Where(measure => measure.Measure == kind)
        .Select(measure => string.IsNullOrWhiteSpace(measure.Detail) ? v.Texts.YesNo(true) : measure.Detail!))
    {
        BoxOf = "security",
        IsAsked = v => v.MayProcessPersonalData,
    };

    private static IEnumerable<string>? JointControllers(UseCaseView v) => v.Data?.JointControllers is { Count: > 0 } parties
        ? parties.Select(party => string.Join(", ", v.Register.Organisation.OfParty(party) is { } lines && lines.Any() ? lines : [v.Gap()]))
        : null;

    private static IEnumerable<string>? Software(UseCaseView v)
    {
        var services = UseCaseView.All(v.UseCase.Ai?.ServiceIds)?.Select(id => v.Register.Lookup.Service(id) is { } service
            ? UseCaseView.WithRemarks(service.Name, service.Model is { } model ? $"{model.Name} {model.Version}".Trim() : null)
            : id);
        return services is null ? null : [.. services, .. UseCaseView.All(v.UseCase.Code?.Projects) ?? []];
    }

    private static string DataSubject(UseCaseView v, DataSubject subject) => UseCaseView.WithRemarks(
        v.Needed(subject.Category),
        subject.Description,
        subject.Vulnerable == true ? v.Texts["Word.Vulnerable"] : null,
        subject.PerYear is { } count ? v.Texts.Format("Word.PerYear", v.Texts.Number(count)) : null);

    // The country, and for Article 46 the safeguards: what the CNIL's sheet asks to be documented.
    private static string Transfer(UseCaseView v, Transfer transfer) => v.Texts.Labelled(
        UseCaseView.WithRemarks(transfer.Country is null ? v.Gap() : v.Register.Country(transfer.Country), transfer.VendorId is null ? null : v.Register.Vendor(transfer.VendorId)),
        UseCaseView.WithRemarks(v.Needed(transfer.Mechanism), transfer.Reference, transfer.DerogationRationale));
}
