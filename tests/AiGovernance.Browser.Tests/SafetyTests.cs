using AiGovernance.Exports.Tests;
using AiGovernance.Tests;
using Microsoft.Playwright;

namespace AiGovernance.Browser.Tests;

/// <summary>Nothing leaves the page, and nothing in the register becomes part of it but as text.</summary>
public sealed class SafetyTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task No_request_leaves_the_page_and_its_policy_is_never_broken(string language)
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), language);

        await open.OpenEverythingAsync();
        await open.Search.FillAsync("a");
        await open.Page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Index = 1 });

        Assert.StartsWith("default-src 'none'; style-src 'sha256-", await open.Page.Locator("meta[http-equiv]").GetAttributeAsync("content"));
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_policy_stops_what_does_not_belong_to_the_page()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());

        await open.Page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'document.title = "taken over"';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<img src="http://evil.example/a.png" onerror="document.title = 1">');
            }
            """);

        Assert.StartsWith("Registre", await open.Page.TitleAsync());
        Assert.ThrowsAny<Exception>(open.AssertQuiet);
    }

    [BrowserFact]
    public async Task Hostile_texts_stay_texts()
    {
        await using var open = await browser.OpenAsync(HostileRegister.Create());
        await open.OpenEverythingAsync();

        Assert.Equal(1, await open.Page.Locator("script").CountAsync());
        Assert.Equal(0, await open.Page.Locator("img, iframe, object, style ~ style, [onerror], [onclick], [style]").CountAsync());
        Assert.Equal(0, await open.Page.Locator("a:not([href^='#'])").CountAsync());
        await Assertions.Expect(open.Page.GetByText("<script>alert(1)</script>").First).ToBeAttachedAsync();
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task Without_script_everything_can_be_read()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), "fr", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await open.Page.Locator("#uc-cv-screening summary").ClickAsync();

        await Assertions.Expect(open.Page.Locator("#uc-cv-screening dl").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".entry")).ToHaveCountAsync(8);
        await Assertions.Expect(open.Page.Locator("form")).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("#uc-cv-screening .print")).ToBeHiddenAsync();
    }
}
