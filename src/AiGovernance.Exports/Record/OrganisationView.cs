namespace AiGovernance.Exports.Record;

/// <summary>The organisation, as the cover of its record shows it. GDPR Article 30(1)(a).</summary>
internal sealed class OrganisationView(RegisterView register) : IRecordSubject
{
    public ExportTexts Texts => register.Texts;

    public int Gaps => 0;

    public RegisterView Register => register;

    public Organisation Organisation => register.Register.Organisation;

    public string Name => PlainText.OneLine(Organisation.Name ?? "") is { Length: > 0 } name ? name : Texts.Missing;

    public IEnumerable<string>? Contact(string? address, string? country, Contact? contact)
    {
        string[] lines =
        [
            .. new[] { address, country is null ? null : register.Country(country) }.Where(IsStated).Select(text => text!),
            .. Labelled("Word.Phone", contact?.Phone),
            .. Labelled("Word.Email", contact?.Email),
        ];
        return lines.Length == 0 ? null : lines;
    }

    public IEnumerable<string>? OfParty(Party? party)
        => party is null ? null : [.. new[] { party.Name }.Where(IsStated).Select(text => text!), .. Contact(party.Address, party.Country, party.Contact) ?? []];

    public IEnumerable<string>? Dpo() => Organisation.Dpo switch
    {
        null or { Designated: null } => null,
        { Designated: false } none => [Texts["Value.NoDpo"] + (IsStated(none.ReasonNone) ? " (" + none.ReasonNone + ")" : "")],
        var dpo => Contact(dpo.Name, null, new Contact { Email = dpo.Email, Phone = dpo.Phone }),
    };

    private IEnumerable<string> Labelled(string label, string? text) => IsStated(text) ? [Texts.Labelled(Texts[label], text!)] : [];

    private static bool IsStated(string? text) => !string.IsNullOrWhiteSpace(text);
}
