using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>An assessment for a data protection officer: the result, its reasons, what is unknown, where the entry says otherwise.</summary>
internal static class AssessmentText
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public static byte[] Write(AiUseCase useCase, Assessment assessment, bool usesColour)
    {
        var text = new StringBuilder();
        Heading(ToolText.Of("Assess.UseCase", useCase.Id, useCase.Title));
        text.Append(ToolText.Of("Assess.Proposal")).Append('\n').Append('\n');
        WriteResult(text, assessment);

        text.Append('\n');
        Heading(ToolText.Of("Assess.Reasons"));
        WriteReasons(text, assessment);

        Section("Assess.AnswersNeeded", assessment.AnswersNeeded);
        Section("Assess.Differences", AssessmentDifferences.Of(useCase, assessment));
        return Encoding.UTF8.GetBytes(text.ToString());

        void Heading(string heading)
        {
            string printable = TextReport.Printable(heading);
            text.Append(usesColour ? $"\u001b[1m{printable}\u001b[0m" : printable).Append('\n');
        }

        void Section(string heading, IReadOnlyList<string> lines)
        {
            if (lines.Count > 0)
            {
                text.Append('\n');
                Heading(ToolText.Of(heading));
                text.AppendJoin("", lines.Select(line => $"- {TextReport.Printable(line)}\n"));
            }
        }
    }

    /// <summary>What follows from the facts, without the reasons.</summary>
    public static void WriteResult(StringBuilder text, Assessment assessment)
    {
        (string Name, string Value)[] rows =
        [
            (ToolText.Of("Assess.RiskCategories"), assessment.RiskCategories.Count == 0 ? NoCategory(assessment) : Labels(assessment.RiskCategories)),
            (ToolText.Of("Assess.Roles"), assessment.Roles.Count == 0 ? ToolText.Of("Assess.None") : Labels(assessment.Roles)),
            (ToolText.Of("Assess.HumanValidation"), Label(assessment.HumanValidation) + (assessment.NeedsTwoPersons ? ToolText.Of("Assess.TwoPersons") : "")),
            (ToolText.Of("Assess.Dpia"), Label(assessment.Dpia)),
            (ToolText.Of("Assess.Fria"), Label(assessment.Fria)),
            (ToolText.Of("Assess.Article50"), assessment.Article50.Count == 0 ? ToolText.Of("Assess.NoDuty") : string.Join("\n", assessment.Article50.Select(Duty))),
        ];
        int width = rows.Max(row => row.Name.Length) + 2;
        foreach (var (name, value) in rows)
        {
            text.Append(name.PadRight(width)).Append(value.Replace("\n", "\n" + new string(' ', width), StringComparison.Ordinal)).Append('\n');
        }
    }

    // Outside the AI Act there are no roles either.
    private static string NoCategory(Assessment assessment)
        => ToolText.Of(assessment.Roles.Count > 0 && assessment.AnswersNeeded.Count > 0 ? "Assess.Open" : "Assess.None");

    private static void WriteReasons(StringBuilder text, Assessment assessment)
    {
        int number = 0;
        foreach (var step in assessment.Path)
        {
            string indent = new(' ', (++number).ToString(CultureInfo.InvariantCulture).Length + 2);
            text.Append(CultureInfo.InvariantCulture, $"{number}. {TextReport.Printable(step.GetConclusion(Culture))}\n");
            if (step.Facts.Count > 0)
            {
                string facts = string.Join(", ", step.Facts.Select(fact => $"{fact.Key} = {fact.Value}"));
                text.Append(indent).Append(TextReport.Printable(ToolText.Of("Assess.Facts", facts))).Append('\n');
            }

            text.Append(indent).Append(ToolText.Of("Assess.Source", step.GetSource(Culture))).Append('\n');
        }
    }

    // 50(4)-deepFake is the provision 50-4-deepFake of the legal pack.
    private static string Duty(string duty)
    {
        string provision = duty.Replace("(", "-", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        return $"{duty[..(duty.IndexOf(')', StringComparison.Ordinal) + 1)]} {LegalPack.Current.GetProvision(provision).GetLabel(Culture)}";
    }

    private static string Labels<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum
        => string.Join("\n", values.Select(Label));

    private static string Label<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum
        => LegalPack.Current.GetTerm(value).GetLabel(Culture);
}
