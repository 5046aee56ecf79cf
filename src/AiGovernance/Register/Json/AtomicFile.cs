namespace AiGovernance;

/// <summary>Writes a file in one step: whoever reads it, even after a crash, finds the old content or the new one.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var target = FinalTarget(Path.GetFullPath(path));
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            if (File.Exists(target))
            {
                // A copy has the permissions of the original, on every platform; and a read-only one refuses to be opened.
                File.Copy(target, temporary);
            }

            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            MoveOver(target, temporary);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    private static void MoveOver(string target, string temporary)
    {
        if (File.Exists(target))
        {
            File.Replace(temporary, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(temporary, target);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            if (File.Exists(temporary))
            {
                File.SetAttributes(temporary, FileAttributes.Normal);
                File.Delete(temporary);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }

    // Renaming onto a symbolic link would replace the link, not the file it stands for.
    private static string FinalTarget(string path) =>
#if NET
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
#else
        path;
#endif
}
