using System.Text;
using System.Text.RegularExpressions;
using AiGovernance.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AiGovernance.Browser.Tests;

/// <summary>The page for everyone's eyes and ears, on every width and on paper.</summary>
public sealed partial class AppearanceTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_rules_of_accessibility_hold_and_the_contrast_suffices(int width, ColorScheme scheme)
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), "fr", At(width, scheme));
        await open.OpenEverythingAsync();

        var result = await open.Page.RunAxe();

        Assert.Contains(result.Passes, rule => rule.Id == "color-contrast");
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Take(3).Select(node => $"{rule.Id}: {node.Html}")));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Nothing_runs_over_the_edge(int width)
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load(), "fr", At(width, ColorScheme.Light));
        await open.OpenEverythingAsync();

        Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task One_entry_is_printed_as_a_sheet()
    {
        await using var open = await browser.OpenAsync(ExampleRegister.Load());
        // A dialog for the printer would wait for someone.
        await open.Page.EvaluateAsync("window.print = () => { window.asked = true; }");

        await open.Page.Locator("#uc-cv-screening summary").ClickAsync();
        await open.Page.Locator("#uc-cv-screening .print").ClickAsync();

        Assert.True(await open.Page.EvaluateAsync<bool>("window.asked"));
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(open.Page.Locator(".entry:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(open.Page.Locator("#uc-cv-screening dl").First).ToBeVisibleAsync();
        await Assertions.Expect(open.Page.Locator(".overview")).ToBeHiddenAsync();
        Assert.InRange(Pages(await open.Page.PdfAsync()), 2, 6);

        // Once it is printed, the page is whole again.
        await Assertions.Expect(open.Page.Locator(".entry:visible")).ToHaveCountAsync(8);
        open.AssertQuiet();
    }

    [BrowserFact]
    public async Task The_picture_in_the_documentation_is_of_the_sample_register()
    {
        var sample = AiRegister.Load(Repository.PathOf("samples/AtelierLemaire/ai-register.json"));
        await using var open = await browser.OpenAsync(sample);
        byte[] picture = await open.Page.ScreenshotAsync();

        // Two machines draw letters differently: the picture is renewed, not compared.
        string path = Repository.PathOf("docs/images/register.png");
        if (Repository.IsUpdating)
        {
            await File.WriteAllBytesAsync(path, picture);
        }

        Assert.True(File.Exists(path));
        Assert.Contains("Atelier Lemaire", await open.Page.TitleAsync());
    }

    private static BrowserNewContextOptions At(int width, ColorScheme scheme)
        => new() { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce };

    private static int Pages(byte[] pdf) => PageOfPdf().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageOfPdf();
}
