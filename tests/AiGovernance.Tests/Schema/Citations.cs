using System.Globalization;

namespace AiGovernance.Tests.Schema;

/// <summary>The compact citations of <c>field-guide.json</c>: <c>gdpr:30(1)(a); aiAct:AnnexIII(4)(a); wp248</c>.</summary>
internal static class Citations
{
    public static IEnumerable<(string Text, string Provision)> Parse(string source) =>
        source.Split("; ").Select(citation => citation.Split(':', 2)).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""));

    public static string Format(string source, string language) => LegalPack.Current.FormatCitation(source, CultureInfo.GetCultureInfo(language));
}
