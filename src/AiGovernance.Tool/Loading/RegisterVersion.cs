using System.Diagnostics;
using System.Text;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>A version of a register: a file, or what git keeps of it under a revision.</summary>
internal static class RegisterVersion
{
    private const string Git = "git:";
    private const string Empty = """{ "schemaVersion": "1.0", "organisation": { "name": "" }, "useCases": [] }""";

    /// <param name="name">A path, <c>git:REVISION</c>, or null for the register itself.</param>
    /// <param name="register">The register that is named, else the one found upward.</param>
    /// <param name="host">Where the tool runs.</param>
    public static AiRegister Read(string? name, string? register, ToolHost host)
    {
        if (name?.StartsWith(Git, StringComparison.Ordinal) != true)
        {
            return RegisterFiles.Readable(RegisterFiles.Required(name ?? register, host));
        }

        string path = register is not null ? host.FullPath(register)
            : RegisterFiles.FindUpward(host.CurrentFolder) ?? Path.Combine(host.CurrentFolder, RegisterFiles.FileName);
        return RegisterFiles.Readable(RegisterDocument.Parse(Show(name[Git.Length..], path), name));
    }

    private static byte[] Show(string revision, string path)
    {
        // A revision must not become an option of git.
        if (revision.Length == 0 || revision[0] == '-' || revision.Contains(':', StringComparison.Ordinal))
        {
            throw new InputException(ToolText.Of("Error.GitRevision", revision, "git:main, git:HEAD~1, git:v1.0"));
        }

        string folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            throw new InputException(ToolText.Of("Error.FileMissing", path));
        }

        string file = "./" + Path.GetFileName(path);
        var (exitCode, content, error) = Run(folder, "show", $"{revision}:{file}");
        if (exitCode == 0)
        {
            return content;
        }

        // Before the register there was none: everything is new then.
        return Run(folder, "ls-tree", revision, "--", file) is (0, { Length: 0 }, _)
            ? Encoding.UTF8.GetBytes(Empty)
            : throw new InputException(ToolText.Of("Error.GitRevision", revision, error.Trim().Split('\n')[0]));
    }

    private static (int ExitCode, byte[] Output, string Error) Run(string folder, params string[] arguments)
    {
        using var process = OtherProgram.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true }, "Error.NoGit");
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult());
    }
}
