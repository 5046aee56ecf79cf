using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>The record of processing activities: that it is complete, and that it does not contradict itself.</summary>
internal static class GdprRecordRules
{
    public static readonly RegisterRule[] All =
    [
        RegisterRule.ForUseCase("AIG2001", Error, "gdpr:30(1)", RecordIsComplete),
        GdprRule.OnPersonalData("AIG2032", Error, "gdpr:30(2); gdpr:28", ProcessorKnowsItsControllers),
        RegisterRule.ForUseCase("AIG2033", Error, "gdpr:4(1); gdpr:5(2)", AbsenceOfPersonalDataHolds),
    ];

    private static void RecordIsComplete(UseCaseCheck check)
    {
        if (check.UseCase.DataProcessing?.PersonalData is not { } presence)
        {
            check.Ask("dataProcessing.personalData");
            return;
        }

        if (presence == PersonalDataPresence.No)
        {
            return;
        }

        var data = check.UseCase.DataProcessing;
        if (data.Security is null or { Count: 0 })
        {
            check.Missing("dataProcessing.security", variant: "Security");
        }

        // The record of a processor has neither persons nor categories of data nor recipients. GDPR Article 30(2).
        if (data.GdprRole == GdprRole.Processor)
        {
            return;
        }

        if (data.GdprRole == GdprRole.JointController && data.JointControllers is null or { Count: 0 })
        {
            check.Missing("dataProcessing.jointControllers", variant: "JointControllers");
        }

        if (data.Recipients is null || (IsEmpty(data.Recipients.Internal) && IsEmpty(data.Recipients.External) && IsEmpty(data.Recipients.ProcessorVendorIds)))
        {
            check.Missing("dataProcessing.recipients", variant: "Recipients");
        }

        if (!GdprRetentionRules.StatesRetention(data))
        {
            check.Missing("dataProcessing.retention", variant: "Retention");
        }

        if (presence == PersonalDataPresence.Incidental)
        {
            return;
        }

        if (data.DataSubjects is null or { Count: 0 })
        {
            check.Missing("dataProcessing.dataSubjects", variant: "Subjects");
        }

        if (data.DataCategories is null or { Count: 0 })
        {
            check.Missing("dataProcessing.dataCategories", variant: "Categories");
        }
    }

    private static void ProcessorKnowsItsControllers(UseCaseCheck check, DataProcessing data)
    {
        if (data.GdprRole is null && data.PersonalData == PersonalDataPresence.Yes)
        {
            check.Ask("dataProcessing.gdprRole");
        }

        if (data.GdprRole != GdprRole.Processor)
        {
            return;
        }

        if (data.Controllers is null or { Count: 0 })
        {
            check.Missing("dataProcessing.controllers");
        }

        if (data.ProcessingOnBehalf is null or { Count: 0 })
        {
            check.Missing("dataProcessing.processingOnBehalf", variant: "Categories");
        }

        foreach (var (work, i) in data.ProcessingOnBehalf.Indexed())
        {
            if (IsEmpty(work.Categories))
            {
                check.Missing($"dataProcessing.processingOnBehalf[{i}].categories", variant: "Categories");
            }

            if (string.IsNullOrWhiteSpace(work.Instructions))
            {
                check.Missing($"dataProcessing.processingOnBehalf[{i}].instructions", variant: "Instructions");
            }
        }
    }

    private static void AbsenceOfPersonalDataHolds(UseCaseCheck check)
    {
        if (check.UseCase.DataProcessing is not { PersonalData: PersonalDataPresence.No } data)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(data.NoPersonalDataProof))
        {
            check.Missing("dataProcessing.noPersonalDataProof", variant: "NoProof");
        }

        // Categories that are taken out or anonymised before the AI sees them, and the persons they come from, contradict nothing.
        if (data.DataCategories is { Count: > 0 } categories)
        {
            foreach (var (use, i) in categories.Indexed())
            {
                if (use.ArePersonal())
                {
                    check.Report($"dataProcessing.dataCategories[{i}]", [$"dataProcessing.dataCategories[{i}]"]);
                }
            }
        }
        else if (data.DataSubjects is { Count: > 0 })
        {
            check.Report("dataProcessing.dataSubjects", ["dataProcessing.dataSubjects"]);
        }

        if (data.SpecialCategories is { Count: > 0 })
        {
            check.Report("dataProcessing.specialCategories", ["dataProcessing.specialCategories"]);
        }
    }

    private static bool IsEmpty(IReadOnlyList<string>? list) => list is null || list.All(string.IsNullOrWhiteSpace);
}
