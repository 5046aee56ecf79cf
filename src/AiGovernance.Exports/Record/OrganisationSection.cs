namespace AiGovernance.Exports.Record;

/// <summary>The cover page (<i>page de garde</i>) of the CNIL's register.</summary>
internal static class OrganisationSection
{
    public static RecordSection<OrganisationView> Create() => new("cover",
    [
        new("organisationName", "organisation.name", o => [o.Name]),
        new("controllerContact", "organisation.contact", o => o.Contact(o.Organisation.Address, o.Organisation.Country, o.Organisation.Contact)),
        new("legalRepresentative", "organisation.legalRepresentativeRoleId", o => o.Organisation.LegalRepresentativeRoleId is { } id ? [o.Register.Role(id)] : null) { IsOptional = true },
        new("euRepresentative", "organisation.euRepresentative", o => o.OfParty(o.Organisation.EuRepresentative)) { IsOptional = true },
        new("dpo", "organisation.dpo", o => o.Dpo()),
    ]);
}
