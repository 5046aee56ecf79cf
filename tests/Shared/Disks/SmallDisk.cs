using System.Diagnostics;

namespace AiGovernance.Tests;

/// <summary>A disk that can really be full: a file system of two megabytes, where the machine lets the tests mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _ballast;

    private SmallDisk(string path)
    {
        Path = path;
        _ballast = File("ballast");
    }

    /// <summary>Why there is no such disk; null if there is one.</summary>
    public static string? WhyAbsent { get; } = FindOut();

    public string Path { get; }

    public static SmallDisk Mount()
    {
        string path = Directory.CreateTempSubdirectory("aigov-disk-").FullName;
        if (!TryMount(path))
        {
            Directory.Delete(path);
            throw new InvalidOperationException(WhyAbsent);
        }

        return new SmallDisk(path);
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Leaves only so many bytes free.</summary>
    public void Fill(long free)
    {
        using var stream = new FileStream(_ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1);
        byte[] block = new byte[4096];
        while (new DriveInfo(Path).AvailableFreeSpace > free)
        {
            stream.Write(block);
        }
    }

    /// <summary>There is space again.</summary>
    public void Free() => System.IO.File.Delete(_ballast);

    public void Dispose()
    {
        Run("umount", Path);
        Directory.Delete(Path, recursive: true);
    }

    private static string? FindOut()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return "Only root on Linux may mount a small file system.";
        }

        string path = Directory.CreateTempSubdirectory("aigov-disk-").FullName;
        bool isMounted = TryMount(path);
        if (isMounted)
        {
            Run("umount", path);
        }

        Directory.Delete(path);
        return isMounted ? null : "This machine does not let the tests mount a small file system.";
    }

    private static bool TryMount(string path) => Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", path) == 0;

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
