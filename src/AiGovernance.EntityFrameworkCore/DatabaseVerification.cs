using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>The verification of the lines, as in a file, and of the columns beside them, which only a database has.</summary>
internal static class DatabaseVerification
{
    public static JournalVerification Run(ValidationJournalContext context, JournalAnchor? anchor, CancellationToken cancellationToken)
    {
        var changed = new List<JournalProblem>();
        using var lines = new EntryStream(context.Entries.OrderBy(entry => entry.Sequence).AsEnumerable(), (entry, line) =>
        {
            if (changed.Count < JournalVerifier.MostProblems && !entry.TryRead(out _))
            {
                changed.Add(new JournalProblem(JournalProblemKind.Changed, line, entry.Sequence, 1));
            }
        });
        var verification = JournalVerifier.Verify(lines, anchor, cancellationToken);

        // What is wrong with a line is said already.
        var known = verification.Problems.Select(problem => problem.Line).ToHashSet();
        List<JournalProblem> problems = [.. verification.Problems.Concat(changed.Where(problem => !known.Contains(problem.Line))).OrderBy(problem => problem.Line)];
        return verification with
        {
            Problems = [.. problems.Take(JournalVerifier.MostProblems)],
            FurtherProblems = verification.FurtherProblems + Math.Max(0, problems.Count - JournalVerifier.MostProblems),
        };
    }
}
