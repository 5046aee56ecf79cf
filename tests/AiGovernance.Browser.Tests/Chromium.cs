namespace AiGovernance.Browser.Tests;

/// <summary>The browser of the machine. Nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Path { get; } = Places.FirstOrDefault(File.Exists);

    /// <summary>A build server must have a browser; someone who changes a rule need not.</summary>
    public static bool IsRequired => Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("AIGOV_BROWSER") == "required";
}
