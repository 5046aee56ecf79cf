using System.Globalization;

namespace AiGovernance.Tests.Law;

public sealed class CitationTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Theory]
    [InlineData("gdpr:30(1)(a)", "GDPR Article 30(1)(a)", "RGPD, article 30(1)(a)")]
    [InlineData("gdpr:6(1)(f); gdpr:5(2)", "GDPR Articles 6(1)(f) and 5(2)", "RGPD, articles 6(1)(f) et 5(2)")]
    [InlineData("gdpr:13;gdpr:14 ; gdpr:22", "GDPR Articles 13, 14 and 22", "RGPD, articles 13, 14 et 22")]
    [InlineData("gdpr:5(2); gdpr:5(2)", "GDPR Article 5(2)", "RGPD, article 5(2)")]
    [InlineData("aiAct:26(6)", "AI Act Article 26(6)", "règlement IA, article 26(6)")]
    [InlineData("gdpr:22; aiAct:14; gdpr:5(2)", "GDPR Articles 22 and 5(2); AI Act Article 14", "RGPD, articles 22 et 5(2)\u00A0; règlement IA, article 14")]
    [InlineData("aiAct:AnnexIII(4)(a)", "AI Act Annex III, point 4(a)", "règlement IA, annexe III, point 4 a)")]
    [InlineData("aiAct:AnnexIII(2)", "AI Act Annex III, point 2", "règlement IA, annexe III, point 2")]
    [InlineData("aiAct:AnnexVIII(B)(6)", "AI Act Annex VIII, section B, point 6", "règlement IA, annexe VIII, section B, point 6")]
    [InlineData("aiAct:AnnexIII", "AI Act Annex III", "règlement IA, annexe III")]
    [InlineData("gdpr:4(1); gdpr:recital26", "GDPR Article 4(1); GDPR recital 26", "RGPD, article 4(1)\u00A0; RGPD, considérant 26")]
    [InlineData("labourCode:L2312-8", "French Labour Code, Article L2312-8", "Code du travail, article L2312-8")]
    [InlineData("gdpr:10; lil:46", "GDPR Article 10; French law 78-17, Article 46", "RGPD, article 10\u00A0; loi Informatique et Libertés, article 46")]
    [InlineData("wp248", "Guidelines WP248 rev. 01", "lignes directrices WP248 rév. 01")]
    [InlineData("article", "good practice", "bonne pratique")]
    [InlineData("schufa", "CJEU, C-634/21 (SCHUFA Holding)", "CJUE, C-634/21 (SCHUFA Holding)")]
    public void Sources_are_written_as_lawyers_write_them(string citations, string english, string french)
    {
        Assert.Equal(english, LegalPack.Current.FormatCitation(citations, English));
        Assert.Equal(french, LegalPack.Current.FormatCitation(citations, French));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(" ; ;", "")]
    [InlineData("unknown", "unknown")]
    [InlineData("unknown:3; unknown:4", "unknown 3 and 4")]
    [InlineData("wp248:III", "Guidelines WP248 rev. 01 III")]
    [InlineData("gdpr:", "GDPR")]
    [InlineData("gdpr:Annex", "GDPR Annex ")]
    [InlineData(":{0}", " {0}")]
    [InlineData("gdpr:{1}", "GDPR Article {1}")]
    public void No_citation_makes_the_writing_fail(string citations, string expected) =>
        Assert.Equal(expected, LegalPack.Current.FormatCitation(citations, English));
}
