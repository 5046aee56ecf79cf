using System.Text;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Questions;

/// <summary>Says what was added, what follows from it, and what the rules still ask.</summary>
internal static class AdditionText
{
    private const int Shown = 8;

    /// <param name="after">The register with the entry.</param>
    /// <param name="id">The id of the entry.</param>
    /// <param name="declared">What was declared along with it.</param>
    /// <param name="today">The day for which to check.</param>
    /// <param name="folder">The current folder.</param>
    public static byte[] Write(RegisterDocument after, string id, IReadOnlyList<string> declared, DateOnly today, string folder)
    {
        var text = new StringBuilder();
        var useCase = after.Register!.UseCases.First(entry => entry.Id == id);
        Line(ToolText.Of("Add.Written", id, useCase.Title, ReportFinding.Relative(after.Paths[0], folder)));
        if (declared.Count > 0)
        {
            Line(ToolText.Of("Add.Declared", string.Join(", ", declared)));
        }

        text.Append('\n');
        Line(ToolText.Of("Add.Derived"));
        AssessmentText.WriteResult(text, after.Register.Assess(useCase));

        var findings = after.Validate(today).Where(finding => finding.UseCaseId == id).OrderByDescending(finding => finding.Severity).ToList();
        text.Append('\n');
        Line(findings.Count == 0 ? ToolText.Of("Report.Nothing") : ToolText.Of("Add.Findings", findings.Count));
        foreach (var finding in findings.Take(Shown))
        {
            var reported = ReportFinding.Of(finding, folder);
            Line($"- {ToolText.Of("Severity." + reported.SeverityName)} {reported.Id}: {reported.Message}");
        }

        if (findings.Count > Shown)
        {
            Line(ToolText.Of("Add.More", findings.Count - Shown));
        }

        text.Append('\n');
        Line(ToolText.Of("Add.Next", id));
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(string line) => text.Append(TextReport.Printable(line)).Append('\n');
    }
}
