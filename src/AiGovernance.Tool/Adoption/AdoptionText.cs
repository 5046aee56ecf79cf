using System.Text;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Adoption;

/// <summary>Says what was drafted and what remains to be done.</summary>
internal static class AdoptionText
{
    public static byte[] Write(CodeAdoption adoption, string folder)
    {
        var text = new StringBuilder();
        foreach (var entry in adoption.Entries)
        {
            Line(ToolText.Of("Init.Entry", entry.Id, entry.Title, entry.Calls.Count, entry.Calls.Select(call => call.Path).Distinct().Count()));
        }

        if (adoption.Entries.Count == 0)
        {
            Line(ToolText.Of("Init.Nothing"));
        }
        else
        {
            text.Append('\n');
            Line(ToolText.Of("Init.Written", ReportFinding.Relative(adoption.Register, folder), ReportFinding.Relative(adoption.EditorConfig, folder)));
            Line(ToolText.Of("Init.Next"));
        }

        if (adoption.Left.Count > 0)
        {
            text.Append('\n');
            Line(ToolText.Of("Init.Left"));
            foreach (var call in adoption.Left)
            {
                Line($"{call.Path}:{call.Place.Line}:{call.Place.Column}: {ScanReport.Describe(call)}");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(string line) => text.Append(TextReport.Printable(line)).Append('\n');
    }
}
