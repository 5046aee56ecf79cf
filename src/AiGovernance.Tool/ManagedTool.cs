using System.CommandLine;
using System.Diagnostics;
using AiGovernance.Tool.Commands;
using AiGovernance.Tool.Loading;

namespace AiGovernance.Tool;

/// <summary>
/// The whole tool, run by the .NET runtime, beside its native build. The native build starts at once but holds no compiler:
/// what reads code it hands over.
/// </summary>
internal static class ManagedTool
{
    /// <summary>Why the native build cannot get somewhere.</summary>
    public const string IsNeeded = "Commands that read code run in the managed tool.";

    private static readonly string[] Commands = ["check", "scan"];

    private static readonly string[] Options = [InitCommand.FromCode, ExportCommand.Code];

    /// <summary>True if a command reads code.</summary>
    public static bool IsFor(ParseResult result)
        => Commands.Contains(result.CommandResult.Command.Name)
            || result.CommandResult.Command.Options.Any(option => Options.Contains(option.Name) && result.GetResult(option) is { Implicit: false });

    /// <summary>Runs the managed tool with the same arguments, input and outputs.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="InputException">There is no runtime to run it.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "managed", "aigov.dll"), .. args]);
        using var process = OtherProgram.Start(start, "Error.NoDotnet");
        // Ctrl+C reaches both processes; the other one says what it has to say.
        Console.CancelKeyPress += (_, pressed) => pressed.Cancel = true;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
