using System.Diagnostics;

namespace AiGovernance.Tool.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task A_reader_that_stops_reading_is_no_error()
    {
        using var process = Start("schema");
        process.StandardOutput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(error);
    }

    [Fact]
    public async Task Version_is_printed_and_nothing_is_coloured_in_a_pipe()
    {
        using var process = Start("--version");
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("0.1.0", output);
        Assert.DoesNotContain("\u001b", output, StringComparison.Ordinal);
    }

    private static Process Start(params string[] args) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
