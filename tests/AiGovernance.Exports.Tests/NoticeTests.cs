using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using AiGovernance.Tool.Tests;

namespace AiGovernance.Exports.Tests;

public sealed partial class NoticeTests
{
    private static readonly NoticeOptions Published = new()
    {
        Audience = NoticeAudience.Clients,
        AsOf = new IsoDate(2026, 11, 25),
        Culture = CultureInfo.GetCultureInfo("en"),
        IsForPublication = true,
    };

    private static readonly AiRegister Sparse = AiRegister.Parse("""
        { "schemaVersion": "1.0", "organisation": { "name": "T" }, "useCases": [{ "id": "chat", "title": "Chat", "status": "pilot" }] }
        """u8);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_page_and_a_plain_text_say_what_the_Markdown_says(string language)
    {
        var options = Published with { Culture = CultureInfo.GetCultureInfo(language) };
        string html = TransparencyNotice.Write(ExampleRegister.Load(), NoticeFormat.Html, options);
        Snapshot.Match(html, $"html_{language}");
        Snapshot.Match(TransparencyNotice.Write(ExampleRegister.Load(), NoticeFormat.PlainText, options), $"text_{language}");
        Assert.Contains($"<html lang=\"{language}\">", html);
    }

    [Theory]
    [InlineData("en", "not stated", "MISSING")]
    [InlineData("fr", "non précisé", "MANQUANT")]
    public void What_is_published_says_what_is_not_stated_and_not_where_it_is_missing(string language, string notStated, string missing)
    {
        foreach (var format in Enum.GetValues<NoticeFormat>())
        {
            string notice = TransparencyNotice.Write(Sparse, format, Published with { Culture = CultureInfo.GetCultureInfo(language) });
            Assert.Contains(notStated, notice);
            Assert.DoesNotContain(missing, notice);
            Assert.DoesNotContain("dataProcessing.", notice);
        }
    }

    [Fact]
    public void A_draft_lists_what_is_missing_in_every_form()
        => Assert.All(Enum.GetValues<NoticeFormat>(), format => Assert.Contains("dataProcessing.recipients", TransparencyNotice.Write(Sparse, format, Published with { IsForPublication = false })));

    [Fact]
    public void Nothing_of_the_register_commands_the_page()
    {
        const string Hostile = "</title><script>alert(1)</script>{0}\" onload=\"x\u202e\u001b[2J&";
        var register = Sparse with
        {
            Organisation = Sparse.Organisation with { Name = Hostile, SupervisoryAuthority = Hostile },
            UseCases = [Sparse.UseCases[0] with { Title = Hostile, Summary = Hostile, Purpose = new Purpose { IntendedPurpose = Hostile } }],
        };
        string html = TransparencyNotice.Write(register, NoticeFormat.Html, Published);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onload", html);
        Assert.DoesNotContain('\u202e', html);
        Assert.DoesNotContain('\u001b', html);
        Assert.DoesNotContain('\u001b', TransparencyNotice.Write(register, NoticeFormat.PlainText, Published));
    }

    [Fact]
    public void The_policy_allows_the_style_of_the_page()
    {
        string html = TransparencyNotice.Write(Sparse, NoticeFormat.Html, Published);
        string style = Style().Match(html).Groups[1].Value;
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"style-src 'sha256-{hash}'", TransparencyNotice.ContentSecurityPolicy);
        Assert.DoesNotContain("unsafe", TransparencyNotice.ContentSecurityPolicy);
    }

    [Fact]
    public void A_use_case_that_is_not_there_is_refused()
        => Assert.Throws<ArgumentException>(() => TransparencyNotice.Write(Sparse, NoticeFormat.Html, Published with { UseCaseId = "chatt" }));

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
