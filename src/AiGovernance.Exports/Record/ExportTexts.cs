using System.Globalization;
using System.Resources;

namespace AiGovernance.Exports.Record;

/// <summary>What the exports themselves say, in one of their two languages.</summary>
internal sealed class ExportTexts(CultureInfo culture)
{
    private static readonly ResourceManager Resources = new("AiGovernance.Exports.Texts", typeof(ExportTexts).Assembly);

    // Numbers and dates are written by us, so that no machine's settings change an export.
    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(culture.TwoLetterISOLanguageName == "fr" ? "fr" : "en");

    public bool IsFrench => Culture.Name == "fr";

    /// <summary>The text that stands for a missing fact.</summary>
    public string MissingKey { get; init; } = "Value.Missing";

    public string Missing => this[MissingKey];

    public string this[string key] => Find(key) ?? throw new MissingManifestResourceException(key);

    /// <summary>A text that there may be none of.</summary>
    public string? Find(string key) => Resources.GetString(key, Culture);

    public string Format(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    public string YesNo(bool value) => this[value ? "Value.Yes" : "Value.No"];

    public string Date(IsoDate date) => IsFrench ? date.ToDateTime().ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) : date.ToString();

    public string Duration(IsoDuration duration) => new DurationText(duration).ToString(Culture);

    public string Number(decimal number)
    {
        string text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        return IsFrench ? text.Replace('.', ',') : text;
    }

    /// <summary>A label, a colon as the language sets it unless the label is a question, and a text.</summary>
    public string Labelled(string label, string text) => label + (label is [.., '?'] ? " " : IsFrench ? "\u00A0: " : ": ") + text;
}
