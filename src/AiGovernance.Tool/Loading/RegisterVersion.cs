using System.ComponentModel;
using System.Diagnostics;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Loading;

/// <summary>A version of a register: a file, or what git keeps of it under a revision.</summary>
internal static class RegisterVersion
{
    private const string Git = "git:";

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

        var start = new ProcessStartInfo("git", ["show", $"{revision}:./{Path.GetFileName(path)}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        using var content = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(content);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InputException(ToolText.Of("Error.GitRevision", revision, error.GetAwaiter().GetResult().Trim().Split('\n')[0]));
        }

        return content.ToArray();
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InputException(ToolText.Of("Error.NoGit", exception.Message));
        }
    }
}
