using System.Runtime.InteropServices;

namespace AiGovernance.Package.Tests;

/// <summary>The tool's packages for this platform, packed and installed as users do; and its managed build, to compare with.</summary>
public sealed class NativeTool
{
    private static readonly string[] Linkers = OperatingSystem.IsLinux() ? ["clang", "gcc"] : ["clang", "link.exe"];

    public NativeTool(PackedLibrary package)
    {
        string packages = Path.Combine(package.Folder, "native");
        Pack(package, packages);
        Pack(package, packages, "-r", RuntimeInformation.RuntimeIdentifier);
        string folder = Path.Combine(package.Folder, "tools");
        var (exitCode, output) = DotNet.Run(
            package.Folder,
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(package.Folder, "tool-packages") },
            "tool", "install", "AiGovernance.Tool", "--version", package.Version, "--source", packages, "--tool-path", folder);
        Assert.True(exitCode == 0, output);
        Command = Path.Combine(folder, OperatingSystem.IsWindows() ? "aigov.exe" : "aigov");
        Managed = Directory.GetFiles(folder, "aigov.dll", SearchOption.AllDirectories).Single();
    }

    /// <summary>Why this machine cannot make a native program, or null.</summary>
    public static string? WhyAbsent { get; } = Linkers.Any(IsInstalled) ? null : "Neither clang nor another linker is installed.";

    /// <summary>What the user types.</summary>
    public string Command { get; }

    public string Managed { get; }

    public static (int ExitCode, string Output, string Error) Run(string folder, string program, params string[] arguments)
        => ChildProcess.Capture(program, folder, null, arguments);

    private static void Pack(PackedLibrary package, string packages, params string[] more)
    {
        var (exitCode, output) = DotNet.Run(
            package.Sources,
            new Dictionary<string, string> { ["NUGET_PACKAGES"] = Consumer.PackageRoot },
            ["pack", "src/AiGovernance.Tool", "-c", "Release", "-o", packages, "-p:NativeTool=true", $"-p:Version={package.Version}", "-nodeReuse:false", "--nologo", .. more]);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain(": warning ", output, StringComparison.Ordinal);
    }

    private static bool IsInstalled(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
