using Microsoft.Playwright;

namespace AiGovernance.Browser.Tests;

/// <summary>An exported page in the browser, and whatever it should not have done.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
    }

    public IPage Page { get; }

    public ILocator Count => Page.Locator("#count");

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox);

    public ILocator ShownTitles => Page.Locator(".entry:not([hidden]) h3");

    private IBrowserContext Context { get; }

    public static async Task<OpenPage> GoToAsync(IBrowserContext context, Uri address, string fragment)
    {
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page);
        page.Console += (_, message) => open._complaints.Add("console: " + message.Text);
        page.PageError += (_, error) => open._complaints.Add("error: " + error);
        page.Dialog += (_, dialog) =>
        {
            open._complaints.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            if (request.Url.Split('#')[0] != address.AbsoluteUri)
            {
                open._complaints.Add("request: " + request.Url);
            }
        };
        await page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective))");
        await page.GotoAsync(address.AbsoluteUri + fragment);
        return open;
    }

    /// <summary>Fails if the page asked for anything, was blocked, complained, or showed a dialog.</summary>
    public void AssertQuiet() => Assert.Empty(_complaints);

    public async Task OpenEverythingAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await Assertions.Expect(Page.Locator("noscript")).ToHaveCountAsync(0);
    }

    public async Task<string> FocusedAsync() => await Page.EvaluateAsync<string>("document.activeElement.localName + ':' + document.activeElement.textContent.trim().slice(0, 60)");

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();
}
