using System.CommandLine;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov journal</c>: what the journal of human validation proves and tells.</summary>
internal static class JournalCommand
{
    public static Command Create(ToolHost host) => new("journal", ToolText.Of("Journal.Description"))
    {
        JournalVerifyCommand.Create(host),
        JournalStatsCommand.Create(host),
    };

    public static Argument<string> File()
    {
        var file = new Argument<string>("FILE") { Description = ToolText.Of("Journal.File") };
        CommonOptions.RejectUnknownOptions(file);
        return file;
    }

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = ToolText.Of("Journal.Format"), DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    /// <summary>Does something with a journal. One in a database is exported first: the providers would be most of the tool.</summary>
    public static T ReadJournal<T>(string path, ToolHost host, Func<string, T> read)
        => Read(path, host, full => IsSqlite(full) ? throw new InputException(ToolText.Of("Journal.IsDatabase", path)) : read(full));

    /// <summary>Does something with a file; what cannot be read is the fault of the input.</summary>
    public static T Read<T>(string path, ToolHost host, Func<string, T> read)
    {
        string full = host.FullPath(path);
        if (!System.IO.File.Exists(full))
        {
            throw new InputException(ToolText.Of(Directory.Exists(full) ? "Error.FileIsFolder" : "Error.FileMissing", path));
        }

        try
        {
            return read(full);
        }
        catch (ValidationJournalException exception)
        {
            throw new InputException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", path, exception.Message));
        }
    }

    // https://www.sqlite.org/fileformat.html#the_database_header
    private static bool IsSqlite(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
    }
}
