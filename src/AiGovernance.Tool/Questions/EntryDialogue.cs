using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Questions;

/// <summary>One entry, from the first question to the file.</summary>
internal static class EntryDialogue
{
    /// <param name="paths">The files of the register; the first gets the entry.</param>
    /// <param name="session">The conversation.</param>
    /// <param name="fill">Takes the answers from the options.</param>
    /// <param name="today">The day on which the entry is made.</param>
    /// <param name="host">Where the tool runs.</param>
    /// <param name="cancellationToken">Interrupts.</param>
    /// <returns>False if the person stopped.</returns>
    public static async Task<bool> RunAsync(
        IReadOnlyList<string> paths, QuestionSession session, Action<Questionnaire> fill, DateOnly today, ToolHost host, CancellationToken cancellationToken)
    {
        var addition = RegisterAddition.Open(paths);
        string title = ToolText.Of("Add.Title", ReportFinding.Relative(addition.Home, host.CurrentFolder));
        if (await session.RunAsync(QuestionBook.Entry, new KnownElements(addition.Register), title, fill, cancellationToken) is not { } questionnaire)
        {
            return false;
        }

        var elements = AnsweredEntry.Of(questionnaire, today);
        string id = elements[^1].Element["id"]!.ToString();
        string[] declared = [.. elements.SkipLast(1).Select(element => $"{element.List}/{element.Element["id"]}")];
        var after = addition.Add(elements);
        byte[] report = AdditionText.Write(after, id, declared, today, host.CurrentFolder);
        addition.Write();
        session.Forget();
        OutputTarget.Create(null, false, host).Write(report);
        return true;
    }
}
