namespace AiGovernance.Package.Tests;

/// <summary>Runs the dotnet command as a user does.</summary>
internal static class DotNet
{
    public static (int ExitCode, string Output) Run(string workingDirectory, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
        => ChildProcess.Run("dotnet", workingDirectory, environment, arguments);
}
