using System.Globalization;
using AiGovernance.Exports;
using AiGovernance.Tests;
using Microsoft.Playwright;

namespace AiGovernance.Browser.Tests;

/// <summary>One browser for the tests of a class.</summary>
public sealed class Browser : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (BrowserTheoryAttribute.Reason is not null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("There must be a browser here: apt-get install chromium."),
            Args = ["--no-sandbox"],
        });
    }

    /// <summary>Writes the page of a register and opens it.</summary>
    internal async Task<OpenPage> OpenAsync(AiRegister register, string language = "fr", BrowserNewContextOptions? options = null, string fragment = "")
    {
        string path = _folder.File($"{Guid.NewGuid():N}.html");
        await using (var file = File.Create(path))
        {
            RegisterExport.Write(register, ExportFormat.Html, new ExportOptions { AsOf = new IsoDate(2026, 11, 24), Culture = CultureInfo.GetCultureInfo(language) }, file);
        }

        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(60_000);
        return await OpenPage.GoToAsync(context, new Uri(path), fragment);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        Dispose();
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        if (Directory.Exists(_folder.Path))
        {
            _folder.Dispose();
        }
    }
}
