using System.Text;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Questions;

/// <summary>A new register: whose it is, then as many entries as wanted. It is a file as soon as the first is answered.</summary>
internal sealed class RegisterBeginning(ToolHost host, string? named, bool mayReplace, string? another, DateOnly today)
{
    /// <returns>False if the person stopped.</returns>
    public async Task<bool> RunAsync(Func<string, QuestionSession> sessionFor, Action<Questionnaire> fill, CancellationToken cancellationToken)
    {
        var file = TextFile.Open(PathOf());
        file.RequireWritable();
        var session = sessionFor(file.Path);
        string shown = ReportFinding.Relative(file.Path, host.CurrentFolder);
        if (await session.RunAsync(QuestionBook.Organisation, new KnownElements(null), ToolText.Of("Init.Title", shown), fill, cancellationToken) is not { } questionnaire)
        {
            return false;
        }

        file.Write(NewRegister.Text(questionnaire));
        session.Forget();
        OutputTarget.Create(null, false, host).Write(Encoding.UTF8.GetBytes(TextReport.Printable(ToolText.Of("Init.Begun", shown)) + "\n"));

        // The first entry is why one begins a register.
        for (string otherwise = "yes"; session.IsTalk && await WantsEntryAsync(session, otherwise, cancellationToken); otherwise = "no")
        {
            if (!await EntryDialogue.RunAsync([file.Path], session, _ => { }, today, host, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> WantsEntryAsync(QuestionSession session, string otherwise, CancellationToken cancellationToken)
        => another is not null ? another == "yes" && otherwise == "yes" : await session.ConfirmAsync("another", otherwise, cancellationToken) == true;

    private string PathOf()
    {
        string path = named is null ? Path.Combine(host.CurrentFolder, RegisterFiles.FileName) : host.FullPath(named);
        string? existing = File.Exists(path) ? path : named is null ? RegisterFiles.FindUpward(host.CurrentFolder) : null;
        return existing is null || (mayReplace && existing == path) ? path : throw new InputException(ToolText.Of("Init.Exists", existing));
    }
}
