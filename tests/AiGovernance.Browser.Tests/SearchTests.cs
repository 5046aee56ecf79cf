using AiGovernance.Tests;
using Microsoft.Playwright;

namespace AiGovernance.Browser.Tests;

/// <summary>Finding use cases in the page, with the mouse and without.</summary>
public sealed class SearchTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task A_search_needs_no_accents_and_every_word_must_match()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());
        await Assertions.Expect(open.Count).ToHaveTextAsync("8 cas d’usage sur 8");

        await open.Search.FillAsync("REUNION transcription");

        await Assertions.Expect(open.Count).ToHaveTextAsync("1 cas d’usage sur 8");
        Assert.Equal(["Résumé de comptes rendus de réunion"], await open.ShownTitles.AllTextContentsAsync());

        await open.Search.FillAsync("réunion xyzzy");

        await Assertions.Expect(open.Count).ToContainTextAsync("Aucun cas d’usage");
        await open.Search.PressAsync("Escape");
        await Assertions.Expect(open.Count).ToHaveTextAsync("8 cas d’usage sur 8");
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task A_small_register_is_searched_to_the_last_word_of_its_sheets()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());

        await open.Search.FillAsync("iban");

        await Assertions.Expect(open.Count).ToHaveTextAsync("2 cas d’usage sur 8");
        Assert.Contains("Assistant de support client", await open.ShownTitles.AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task Filters_narrow_together_and_are_cleared_together()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), "en");

        await open.Page.Locator("form").GetByLabel("Status").SelectOptionAsync(new SelectOptionValue { Label = "Pilot (2)" });
        await Assertions.Expect(open.Count).ToHaveTextAsync("2 of 8 use cases");
        await open.Page.Locator("form").GetByLabel("Risk category").SelectOptionAsync(new SelectOptionValue { Label = "High-risk (Annex III) (1)" });
        await Assertions.Expect(open.Count).ToHaveTextAsync("1 of 8 use cases");
        Assert.Equal(["Aide au tri de candidatures"], await open.ShownTitles.AllTextContentsAsync());

        await open.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();

        await Assertions.Expect(open.Count).ToHaveTextAsync("8 of 8 use cases");
        Assert.Equal(["status", "risk", "priority", "service", "owner"], await open.Page.Locator("select").EvaluateAllAsync<string[]>("all => all.map(select => select.name)"));
    }

    [BrowserFact]
    public async Task A_bar_of_the_charts_shows_its_use_cases()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());

        await open.Page.Locator(".chart").GetByRole(AriaRole.Link, new() { Name = "Obligations de transparence" }).ClickAsync();

        await Assertions.Expect(open.Count).ToHaveTextAsync("2 cas d’usage sur 8");
        await Assertions.Expect(open.Page.Locator("form").GetByLabel("Catégorie de risque")).ToHaveValueAsync(await open.Page.Locator("#filter-risk option", new() { HasText = "Obligations de transparence" }).GetAttributeAsync("value") ?? "");
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());
        var keyboard = open.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        Assert.Equal("a:Aller aux cas d’usage", await open.FocusedAsync());
        await keyboard.PressAsync("Enter");
        await keyboard.PressAsync("Tab");
        await Assertions.Expect(open.Search).ToBeFocusedAsync();
        await keyboard.TypeAsync("presses");
        await keyboard.PressAsync("Enter");
        Assert.StartsWith("summary:Fiche complète Maintenance prédictive", await open.FocusedAsync());
        var sheet = open.Page.Locator("#uc-predictive-maintenance details");
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(sheet.Locator("dl").First).ToBeVisibleAsync();
        await keyboard.PressAsync("Tab");
        Assert.Equal("button:Imprimer cette fiche", await open.FocusedAsync());
        await keyboard.PressAsync("Escape");
        await Assertions.Expect(sheet.Locator("dl").First).ToBeHiddenAsync();
        Assert.StartsWith("summary:", await open.FocusedAsync());
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task An_address_with_the_id_of_a_use_case_opens_its_sheet()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), fragment: "#uc-cv-screening");

        await Assertions.Expect(open.Page.Locator("#uc-cv-screening dl").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".entry details[open]")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task The_sheets_of_a_large_register_are_built_when_they_are_opened()
    {
        await using var open = await browser.OpenAsync(AiRegister.Parse(Benchmarks.LargeRegister.Json(400)), "en");

        await Assertions.Expect(open.Page.Locator(".entry .content")).ToHaveCountAsync(0);
        await open.Search.FillAsync("cv-screening-2");
        await Assertions.Expect(open.Count).ToHaveTextAsync("15 of 400 use cases");
        await open.Page.Locator("#uc-cv-screening-202 summary").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".entry .content")).ToHaveCountAsync(1);
        open.AssertQuiet();
    }
}
