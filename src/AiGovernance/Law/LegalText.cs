using System.Globalization;
using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>A law, guideline or judgment that is cited. Its label is its short name, for instance "GDPR".</summary>
public sealed class LegalText : LegalFact
{
    [JsonConstructor]
    internal LegalText()
    {
    }

    /// <summary>The id by which citations name it, for instance <c>gdpr</c>.</summary>
    [JsonInclude]
    public string Id { get; internal set; } = "";

    /// <summary>Where its official text is; <see langword="null"/> if there is no official address.</summary>
    [JsonInclude]
    public Uri? Url { get; internal set; }

    [JsonInclude]
    internal BilingualText FullName { get; set; } = BilingualText.Empty;

    /// <summary>How one article is written, and several; <c>{0}</c> is the number. Absent if the text is cited as a whole.</summary>
    [JsonInclude]
    internal BilingualText? Article { get; set; }

    [JsonInclude]
    internal BilingualText? Articles { get; set; }

    /// <summary>Its full title.</summary>
    /// <param name="culture">The culture of whoever reads.</param>
    public string GetFullName(CultureInfo culture) => FullName.In(culture);
}
