using System.Diagnostics.CodeAnalysis;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>Vendors, services and trainings: what use cases share. GDPR Article 28, AI Act Articles 4 and 13.</summary>
internal static class VendorTables
{
    public static TextTable Vendors(RegisterView register) => Table(
        register.Texts,
        ["id", "vendor", "country", "processorContract", "signedOn", "dpf"],
        (register.Register.Vendors ?? []).Select(vendor => new[]
        {
            vendor.Id,
            vendor.LegalName,
            vendor.Country is { } country ? register.Country(country) : null,
            Word(register, vendor.Dpa?.Status),
            Date(register, vendor.Dpa?.SignedOn),
            vendor.Dpf?.Certified is { } certified ? UseCaseView.WithRemarks(register.Texts.YesNo(certified), Date(register, vendor.Dpf.CheckedOn)) : "",
        }),
        register.Texts.Missing);

    public static TextTable Services(RegisterView register) => Table(
        register.Texts,
        ["id", "service", "vendor", "kind", "model", "regions", "providerRetention", "trainingUse", "hosts"],
        (register.Register.Services ?? []).Select(service => new[]
        {
            service.Id,
            service.Name,
            service.VendorId is { } vendor ? register.Vendor(vendor) : "",
            Word(register, service.Kind),
            service.Model is { } model ? $"{model.Name} {model.Version}".Trim() : null,
            service.Regions is { } regions ? string.Join(", ", regions) : null,
            service.ProviderRetention is { } period ? register.Texts.Duration(period) : service.VendorId is null ? "" : null,
            Word(register, service.TrainingUse?.Value),
            string.Join("\n", service.EndpointHosts ?? []),
        }),
        register.Texts.Missing);

    public static TextTable Trainings(RegisterView register) => Table(
        register.Texts,
        ["id", "training", "audience", "evidence"],
        (register.Register.Trainings ?? []).Select(training => new[] { training.Id, training.Title, training.Audience, training.Evidence ?? "" }),
        register.Texts.Missing);

    private static TextTable Table(ExportTexts texts, string[] columns, IEnumerable<string?[]> rows, string missing) => new(
        [.. columns.Select(column => texts["Column." + column])],
        rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => cell is null ? missing : PlainText.Clean(cell).Trim())]));

    private static string? Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(RegisterView register, T? value)
        where T : struct, Enum => value is { } known ? LegalPack.Current.GetTerm(known).GetLabel(register.Texts.Culture) : null;

    private static string? Date(RegisterView register, IsoDate? date) => date is { } known ? register.Texts.Date(known) : null;
}
