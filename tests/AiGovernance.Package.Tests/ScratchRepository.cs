namespace AiGovernance.Package.Tests;

/// <summary>
/// A repository made from the template, with a remote: <c>main</c> has the register, the branch at hand changes it. The
/// tool is not installed yet: that is for a pipeline to do.
/// </summary>
internal sealed class ScratchRepository : IDisposable
{
    public const string Register = "ai-register.json";

    private readonly Consumer _consumer;
    private readonly PackedLibrary _package;

    public ScratchRepository(PackedLibrary package, string language)
    {
        _package = package;
        _consumer = new Consumer(package);
        Directory.CreateDirectory(_consumer.PathOf("repository"));
        Directory.CreateDirectory(_consumer.PathOf("bin"));
        New("install", package.FileOf("AiGovernance.Templates"));
        New("aigov-register", "--organisation", "A", "--address", "B", "--email", "c@a.example", "--lang", language, "--gitlab", "true", "--hook", "true");
        Write("Code.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        Write("Code.cs", "public static class Code;");
        Write(".gitignore", "bin/\nobj/\n");
        Bash("git init --quiet --bare ../remote && git init --quiet --initial-branch main && git remote add origin ../remote");
        Bash("git config user.name T && git config user.email t@t.example && git config commit.gpgsign false");
        Bash("git add . && git commit --quiet --message Register && git push --quiet origin main && git fetch --quiet && git checkout --quiet -b change");
    }

    /// <summary>What a script may see of the environment of a pipeline.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public string PathOf(string path) => _consumer.PathOf(Path.Combine("repository", path));

    public void Write(string path, string text) => _consumer.Write(Path.Combine("repository", path), text);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>A program that keeps its arguments in <c>NAME.log</c>, for a service that is not there.</summary>
    public void StandInFor(string program)
    {
        string path = _consumer.PathOf($"bin/{program}");
        File.WriteAllText(path, $"#!/bin/sh\nprintf '%s\\n' \"$@\" >> {program}.log\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Bash(string script)
    {
        var (exitCode, output) = Run(script);
        Assert.True(exitCode == 0, $"{script}\n{output}");
        return output;
    }

    /// <summary>Runs a script as a pipeline does: it ends at the first failure.</summary>
    public (int ExitCode, string Output) Run(string script)
    {
        string home = _consumer.PathOf("home");
        return ChildProcess.Run(
            "bash",
            PathOf("."),
            new Dictionary<string, string>(Environment)
            {
                ["HOME"] = home,
                ["DOTNET_CLI_HOME"] = home,
                ["NUGET_PACKAGES"] = Path.Combine(_package.Folder, "cache"),
                ["PATH"] = $"{_consumer.PathOf("bin")}:{home}/.dotnet/tools:{System.Environment.GetEnvironmentVariable("PATH")}",
            },
            "-e",
            "-o",
            "pipefail",
            "-c",
            script);
    }

    /// <summary>Installs the tool by the command of the documentation, for the version at hand.</summary>
    public void InstallTool() => Bash(Versioned("dotnet tool install --global AiGovernance.Tool"));

    /// <summary>A published version needs no number; one that is only tried does.</summary>
    public string Versioned(string script) => script.Replace("install --global AiGovernance.Tool", $"install --global AiGovernance.Tool --version {_package.Version}", StringComparison.Ordinal);

    public void Dispose() => _consumer.Dispose();

    private void New(params string[] arguments)
    {
        var (exitCode, output) = _consumer.Run("repository", ["new", .. arguments, "--debug:custom-hive", _consumer.PathOf("hive")]);
        Assert.True(exitCode == 0, output);
    }
}
