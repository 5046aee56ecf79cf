using System.Globalization;
using System.Text;

namespace AiGovernance.Tool.Tests;

/// <summary>Runs the tool in this process and keeps what it wrote.</summary>
internal sealed record Aigov(int ExitCode, string Output, string Error)
{
    public static Task<Aigov> RunAsync(string folder, params string[] args) => RunAsync(folder, usesColour: false, args);

    public static async Task<Aigov> RunAsync(string folder, bool usesColour, params string[] args)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await CommandLine.RunAsync(args, new ToolHost(output, error, folder, usesColour, ShowsProgress: false));
        return new Aigov(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>One line that begins with the tool's name, and no trace of a stack.</summary>
    public void FailsWithOneLine(int exitCode)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.StartsWith("aigov: ", Error, StringComparison.Ordinal);
        Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.Empty(Output);
    }
}
