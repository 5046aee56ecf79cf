using System.Globalization;
using System.Resources;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>
/// A rule about the content of a register (AIG1010 to AIG5999): what it asks for, why, and by which law. What the rules
/// report comes from <see cref="AiRegister.Validate"/> and <see cref="RegisterDocument.Validate"/>.
/// </summary>
public sealed class RegisterRule
{
    private readonly ResourceManager _texts;

    private RegisterRule(string id, FindingSeverity severity, string citation, bool isFirm, UseCaseStage stage)
    {
        Id = id;
        Severity = severity;
        IsFirm = isFirm;
        Stage = stage;
        Citation = citation;
        _texts = RuleTexts.Of(id);
    }

    /// <summary>All rules, ordered by id.</summary>
    public static IReadOnlyList<RegisterRule> All { get; } = [.. RuleBook.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The id, for instance <c>AIG2003</c>; also the name of its page in the documentation.</summary>
    public string Id { get; }

    /// <summary>
    /// How much a finding weighs once real data are processed (status <c>pilot</c> and later). Before that it weighs one
    /// step less, unless the rule is <see cref="IsFirm"/>.
    /// </summary>
    public FindingSeverity Severity { get; }

    /// <summary>Whether a finding weighs the same at every stage of a use case.</summary>
    public bool IsFirm { get; }

    /// <summary>The law in compact form, for instance <c>gdpr:6(1)(f); gdpr:5(2)</c>; empty if the rule has no source.</summary>
    internal string Citation { get; }

    internal UseCaseStage Stage { get; }

    internal Action<RegisterCheck>? RegisterCheck { get; private init; }

    internal Action<UseCaseCheck>? UseCaseCheck { get; private init; }

    /// <summary>What the rule is about, in a few words.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetTitle(CultureInfo culture) => Text("Title", culture);

    /// <summary>Why the rule exists.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetReason(CultureInfo culture) => Text("Why", culture);

    /// <summary>What to do about a finding.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string GetRemedy(CultureInfo culture) => Text("Fix", culture);

    /// <summary>The legal source, for instance <c>GDPR Articles 6(1)(f) and 5(2)</c>, or null if it has none.</summary>
    /// <param name="culture">The culture of the reader: French, else English.</param>
    public string? GetSource(CultureInfo culture) => Citation.Length == 0 ? null : LegalPack.Current.FormatCitation(Citation, culture);

    /// <summary>A rule about the register as a whole: the organisation, its suppliers, its trainings.</summary>
    internal static RegisterRule ForRegister(string id, FindingSeverity severity, string citation, Action<RegisterCheck> check)
        => new(id, severity, citation, isFirm: true, UseCaseStage.Any) { RegisterCheck = check };

    /// <summary>A rule about each use case.</summary>
    /// <param name="id">The id.</param>
    /// <param name="severity">The weight from the pilot on.</param>
    /// <param name="citation">The law, in the short form, for instance <c>gdpr:6(1)(f); gdpr:5(2)</c>.</param>
    /// <param name="check">Looks at one use case and reports.</param>
    /// <param name="isFirm">Whether it weighs the same before the pilot.</param>
    /// <param name="stage">The use cases it looks at.</param>
    internal static RegisterRule ForUseCase(
        string id,
        FindingSeverity severity,
        string citation,
        Action<UseCaseCheck> check,
        bool isFirm = false,
        UseCaseStage stage = UseCaseStage.Active)
        => new(id, severity, citation, isFirm, stage) { UseCaseCheck = check };

    internal Message Message(string variant, object[] arguments) => new(_texts, Id + "." + variant, arguments);

    private string Text(string part, CultureInfo culture) => Localisation.Message.Text(_texts, Id + "." + part, culture);
}
