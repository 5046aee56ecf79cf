using System.Diagnostics;

namespace AiGovernance.Package.Tests;

/// <summary>Runs a command as a user does: what the test host sets for itself must not reach a build of its own.</summary>
internal static class ChildProcess
{
    public static (int ExitCode, string Output) Run(string command, string workingDirectory, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var (exitCode, output, error) = Capture(command, workingDirectory, environment, arguments);
        return (exitCode, output + error);
    }

    public static (int ExitCode, string Output, string Error) Capture(string command, string workingDirectory, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
