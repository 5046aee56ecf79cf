namespace AiGovernance.Browser.Tests;

/// <summary>A test with several cases that needs a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Reason;

    public static string? Reason => Chromium.Path is null && !Chromium.IsRequired
        ? "No Chromium on this machine: on Debian, apt-get install chromium."
        : null;
}
