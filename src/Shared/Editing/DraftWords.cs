using System.Globalization;
using AiGovernance.Json;
using AiGovernance.Localisation;

namespace AiGovernance.Editing;

/// <summary>The sentences of a draft, in the language of the register: French, else English.</summary>
internal sealed class DraftWords(string? language)
{
    private const int LongestSummary = 350;

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? "fr" : "en");

    public static DraftWords For(IEnumerable<JsonNode> roots)
        => new(roots.Select(root => root["language"].StringOrNull).FirstOrDefault(language => language is not null));

    public string Summary(string name, string service)
    {
        string text = new Message("Draft.Summary", name, service).ToString(_culture);
        return text.Length <= LongestSummary ? text : text.Substring(0, LongestSummary - 1) + "…";
    }

    public string ServiceToIdentify(string name) => new Message("Draft.ServiceToIdentify", name).ToString(_culture);

    public string LegalNameToConfirm(string provider) => new Message("Draft.LegalNameToConfirm", provider).ToString(_culture);
}
