using System.Diagnostics;
using System.Globalization;

namespace AiGovernance.Tests;

/// <summary>A process that does what it is told as fast as it can, says what it has done, and is killed at any moment. <c>AIGOV_KILLS=200</c> kills more of them.</summary>
internal sealed class ProcessToKill : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "AiGovernance.JournalProcess.dll");

    private readonly Process _process;

    private ProcessToKill(Process process) => _process = process;

    public static int Kills { get; } = int.Parse(Environment.GetEnvironmentVariable("AIGOV_KILLS") ?? "20", CultureInfo.InvariantCulture);

    /// <summary>Starts a process and waits until it begins.</summary>
    public static async Task<ProcessToKill> StartAsync(string work, string path)
    {
        var process = new ProcessToKill(Process.Start(new ProcessStartInfo("dotnet", [Program, work, path]) { RedirectStandardOutput = true })!);
        Assert.Equal("ready", await process.NextAsync());
        return process;
    }

    /// <summary>The next thing that it says it has done.</summary>
    public async Task<string> NextAsync() => (await _process.StandardOutput.ReadLineAsync())!;

    /// <summary>Kills it.</summary>
    /// <returns>What it has said it has done.</returns>
    public async Task<string[]> KillAsync()
    {
        _process.Kill();
        string output = await _process.StandardOutput.ReadToEndAsync();
        await _process.WaitForExitAsync();
        return output.Split('\n')[..^1]; // What follows the last line feed was cut off by the kill.
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }
}
