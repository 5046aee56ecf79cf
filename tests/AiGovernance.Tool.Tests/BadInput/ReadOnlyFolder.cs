using System.Diagnostics;

namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>A folder nobody may write to; the superuser neither, where the file system has immutable folders.</summary>
internal sealed class ReadOnlyFolder : IDisposable
{
    private readonly string _path;

    public ReadOnlyFolder(string path)
    {
        _path = Directory.CreateDirectory(path).FullName;
        Change("+i", UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    /// <summary>Null, or why there can be none here.</summary>
    public static string? WhyNot { get; } = TryOne();

    public void Dispose()
    {
        Change("-i", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(_path, recursive: true);
    }

    private static string? TryOne()
    {
        if (OperatingSystem.IsWindows())
        {
            return "Folders are not read-only on Windows.";
        }

        string path = Path.Combine(Path.GetTempPath(), $"aigov-{Guid.NewGuid():N}");
        using var folder = new ReadOnlyFolder(path);
        try
        {
            File.WriteAllText(Path.Combine(path, "file"), "");
            return "The superuser may write everywhere here.";
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Change(string attribute, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            try
            {
                using var chattr = Process.Start(new ProcessStartInfo("chattr", [attribute, _path]) { RedirectStandardError = true })!;
                chattr.WaitForExit();
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // Then WhyNot says so.
            }
        }
        else if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_path, mode);
        }
    }
}
