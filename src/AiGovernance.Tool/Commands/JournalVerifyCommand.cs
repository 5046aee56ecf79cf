using System.CommandLine;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov journal verify FILE</c>: proves that nothing was changed or removed, or says what and where.</summary>
internal static class JournalVerifyCommand
{
    public static Command Create(ToolHost host)
    {
        var file = JournalCommand.File();
        var anchor = new Option<string?>("--anchor") { Description = ToolText.Of("Journal.Anchor") };
        var writeAnchor = new Option<string?>("--write-anchor") { Description = ToolText.Of("Journal.WriteAnchor") };
        var format = JournalCommand.Format();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("verify", ToolText.Of("Journal.VerifyDescription")) { file, anchor, writeAnchor, format, output, force };
        command.SetAction((result, cancellationToken) =>
        {
            string path = result.GetValue(file)!;
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            var verification = Verify(path, result.GetValue(anchor), host, cancellationToken);
            target.Write(result.GetValue(format) == "json" ? JournalReport.Json(path, verification) : JournalReport.Text(path, verification));
            if (verification.IsIntact && result.GetValue(writeAnchor) is { } anchorPath)
            {
                Save(verification, anchorPath, host);
            }

            return Task.FromResult(verification.IsIntact ? ExitCode.Ok : ExitCode.Findings);
        });
        return command;
    }

    private static JournalVerification Verify(string path, string? anchorPath, ToolHost host, CancellationToken cancellationToken)
    {
        var anchor = anchorPath is null ? null : JournalCommand.Read(anchorPath, host, Load);
        var verification = JournalCommand.ReadJournal(path, host, full => JournalVerifier.Verify(full, anchor, cancellationToken));
        bool isJournal = verification.LastSequence > 0 || verification is { Records: 0, TornBytes: 0 };
        return isJournal ? verification : throw new InputException(ToolText.Of("Journal.NotAJournal", path));
    }

    private static JournalAnchor Load(string path)
    {
        try
        {
            return JournalAnchor.Load(path);
        }
        catch (FormatException)
        {
            throw new InputException(ToolText.Of("Journal.NotAnAnchor", path));
        }
    }

    private static void Save(JournalVerification verification, string path, ToolHost host)
    {
        try
        {
            new JournalAnchor(verification.LastSequence, verification.LastHash, DateTimeOffset.UtcNow).Save(host.FullPath(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotWritable", path, exception.Message));
        }
    }
}
