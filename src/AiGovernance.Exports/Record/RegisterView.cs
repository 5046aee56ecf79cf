namespace AiGovernance.Exports.Record;

/// <summary>A register as one export sees it: with its lookups, its language, and what was found missing while it was written.</summary>
internal sealed class RegisterView(AiRegister register, ExportOptions options)
{
    private readonly RegisterLookup _lookup = new(register);

    public AiRegister Register { get; } = register;

    public ExportOptions Options { get; } = options;

    public ExportTexts Texts { get; init; } = new(options.Culture);

    public RegisterLookup Lookup => _lookup;

    public OrganisationView Organisation => new(this);

    /// <summary>What the rules find open in what is exported.</summary>
    public IEnumerable<Finding> Findings => (Options.Findings ?? Register.Validate(Options.AsOf))
        .Where(finding => Options.UseCaseId is not { } id || finding.UseCaseId == id);

    /// <summary>Entries one after the other: a large register is never held twice.</summary>
    public IEnumerable<UseCaseView> UseCases => Register.UseCases.Select(useCase => new UseCaseView(this, useCase));

    public string Role(string id) => Lookup.Role(id) is { } role ? PlainText.OneLine(role.Title) : id;

    public string Vendor(string id) => Lookup.Vendor(id) is { } vendor ? PlainText.OneLine(vendor.LegalName) : id;

    /// <summary>The name of a country of the European Economic Area or with an adequacy decision, else its code.</summary>
    public string Country(string code)
        => LegalPack.Current.FindAdequacyDecision(code) is { } decision ? $"{decision.GetLabel(Texts.Culture)} ({code.ToUpperInvariant()})"
            : Texts.Find("Country." + code.ToUpperInvariant()) ?? code;

    /// <summary>The use cases that may process personal data for purposes of the organisation's own: those of a controller's record.</summary>
    public IEnumerable<UseCaseView> ControllerActivities => UseCases.Where(useCase => useCase.MayProcessPersonalData && !useCase.IsProcessor);

    public IEnumerable<UseCaseView> ProcessorActivities => UseCases.Where(useCase => useCase.IsProcessor);
}
