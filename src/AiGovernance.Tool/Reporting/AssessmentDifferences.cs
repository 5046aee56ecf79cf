using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Reporting;

/// <summary>Where the conclusions that an entry states differ from what follows from its facts, a sentence each.</summary>
internal static class AssessmentDifferences
{
    public static IReadOnlyList<string> Of(AiUseCase useCase, Assessment assessment)
    {
        var differences = new List<string>();
        // While a question is open, what the facts leave out may still be right.
        bool isOpen = assessment.AnswersNeeded.Count > 0;
        CompareSets("aiAct.riskCategories", useCase.AiAct?.RiskCategories, assessment.RiskCategories);
        CompareSets("aiAct.roles", useCase.AiAct?.Roles, assessment.Roles);
        CompareSets("aiAct.annexIII", useCase.AiAct?.AnnexIII, assessment.AnnexIII);

        // More validation than the facts call for is the entry's right.
        if (useCase.HumanValidation?.Required is { } required && required > assessment.HumanValidation)
        {
            Add("humanValidation.required", Label(required), Label(assessment.HumanValidation));
        }

        CompareNeed("dataProcessing.dpia.required", useCase.DataProcessing?.Dpia?.Required, assessment.Dpia);
        CompareNeed("aiAct.fria.required", useCase.AiAct?.Fria?.Required, assessment.Fria);
        return differences;

        void CompareSets<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string path, IReadOnlyList<TEnum>? stated, IReadOnlyList<TEnum> derived)
            where TEnum : struct, Enum
        {
            if (stated is not null && (derived.Except(stated).Any() || (!isOpen && stated.Except(derived).Any())))
            {
                Add(path, Labels(stated), Labels(derived));
            }
        }

        void CompareNeed(string path, bool? stated, Need derived)
        {
            if (derived != Need.AnswerNeeded && stated is { } isRequired && isRequired != (derived == Need.Required))
            {
                Add(path, Label(isRequired ? Need.Required : Need.NotRequired), Label(derived));
            }
        }

        void Add(string path, string stated, string derived) => differences.Add(ToolText.Of("Assess.Difference", path, stated, derived));
    }

    private static string Labels<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(IReadOnlyList<TEnum> values)
        where TEnum : struct, Enum
        => values.Count == 0 ? ToolText.Of("Assess.None") : string.Join(", ", values.Select(Label));

    private static string Label<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum
        => LegalPack.Current.GetTerm(value).GetLabel(CultureInfo.CurrentUICulture);
}
