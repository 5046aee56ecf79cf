using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>The data protection impact assessment. GDPR Articles 35 and 36.</summary>
internal static class GdprDpiaRules
{
    private const string Status = "dataProcessing.dpia.status";

    public static readonly RegisterRule[] All =
    [
        GdprRule.OnControllersData("AIG2020", Error, "gdpr:35(1); gdpr:35(3); wp248", RiskyProcessingIsAssessed),
        GdprRule.OnControllersData("AIG2021", Error, "gdpr:35(4); cnilDpiaList", ListedProcessingIsAssessed),
        GdprRule.OnControllersData("AIG2022", Error, "gdpr:36", AuthorityIsConsultedAboutHighRisk),
        GdprRule.OnControllersData("AIG2023", Warning, "gdpr:35; wp248", InnovationIsConsidered),
    ];

    private static void RiskyProcessingIsAssessed(UseCaseCheck check, DataProcessing data)
    {
        var dpia = data.Dpia;
        if (dpia?.CnilListItem is not null || LikelyItem(check) is not null)
        {
            return;
        }

        int threshold = check.Law.GetNumber("dpiaCriteria");
        int criteria = dpia?.Criteria?.Distinct().Count() ?? 0;
        if (Article35Case(check) is { } letter)
        {
            IsDone("Article35", [letter], mayBeReasoned: false);
        }
        else if (criteria >= threshold)
        {
            IsDone("Message", [criteria, threshold], mayBeReasoned: true);
        }
        else if (check.Assessment.Dpia == Need.Required)
        {
            IsDone("Derived", [], mayBeReasoned: true);
        }
        else if (dpia?.Criteria is null && data.PersonalData == PersonalDataPresence.Yes)
        {
            check.Ask("dataProcessing.dpia.criteria");
        }

        void IsDone(string variant, object[] arguments, bool mayBeReasoned)
        {
            if (IsDoneOrUnderWay(check, dpia) || (mayBeReasoned && IsReasoned(dpia)))
            {
                return;
            }

            if (dpia?.Status is null)
            {
                check.Missing(Status, arguments, variant);
            }
            else
            {
                check.Report(Status, arguments, variant);
            }
        }
    }

    private static void ListedProcessingIsAssessed(UseCaseCheck check, DataProcessing data)
    {
        if (IsDoneOrUnderWay(check, data.Dpia))
        {
            return;
        }

        if (data.Dpia?.CnilListItem is { } item)
        {
            var term = check.Law.GetTerm(item);
            if (data.Dpia.Status is null)
            {
                check.Missing(Status, [term], basis: term);
            }
            else
            {
                check.Report(Status, [term], basis: term);
            }
        }
        else if (LikelyItem(check) is { } likely && !IsReasoned(data.Dpia))
        {
            var term = check.Law.GetTerm(likely);
            check.Missing("dataProcessing.dpia.cnilListItem", [term], "Likely", Warning, term);
        }
    }

    private static void AuthorityIsConsultedAboutHighRisk(UseCaseCheck check, DataProcessing data)
    {
        if (data.Dpia is not { } dpia)
        {
            return;
        }

        if (dpia is { Status: AssessmentStatus.Completed, ResidualRisk: null })
        {
            check.Ask("dataProcessing.dpia.residualRisk");
        }
        else if (dpia.ResidualRisk == ResidualRiskLevel.High && (dpia.AuthorityConsultedOn is not { } consulted || consulted > check.AsOf))
        {
            check.Report("dataProcessing.dpia.authorityConsultedOn");
        }
    }

    private static void InnovationIsConsidered(UseCaseCheck check, DataProcessing data)
    {
        // Not every use of AI is innovative. The question matters where this criterion would tip the scales.
        if (data.Dpia is { Criteria: { } criteria } dpia
            && dpia.CnilListItem is null
            && !criteria.Contains(DpiaCriterion.InnovativeUse)
            && criteria.Distinct().Count() == check.Law.GetNumber("dpiaCriteria") - 1
            && !IsDoneOrUnderWay(check, dpia)
            && dpia.Reason?.IndexOf("innov", StringComparison.OrdinalIgnoreCase) is null or < 0)
        {
            check.Report("dataProcessing.dpia.criteria", [check.Law.GetTerm(DpiaCriterion.InnovativeUse)]);
        }
    }

    /// <summary>The letter of GDPR Article 35(3) that the facts meet: there an assessment is needed whatever the count of criteria.</summary>
    private static string? Article35Case(UseCaseCheck check) => check.Assessment.Path
        .Select(step => step.Rule switch
        {
            "dpia-evaluation-with-effect" => "35(3)(a)",
            "dpia-sensitive-data-at-scale" => "35(3)(b)",
            "dpia-public-area" => "35(3)(c)",
            _ => null,
        })
        .FirstOrDefault(letter => letter is not null);

    /// <summary>An item of the CNIL's list which the facts meet although the entry does not say so.</summary>
    private static CnilListItem? LikelyItem(UseCaseCheck check)
        => check.Assessment.Path.Any(step => step.Rule == "dpia-cnil-hr-profiling") ? CnilListItem.HrProfiling : null;

    /// <summary>An assessment must be completed before real data are processed; until then it may be under way. GDPR Article 35(1).</summary>
    private static bool IsDoneOrUnderWay(UseCaseCheck check, Dpia? dpia)
        => dpia?.Status == AssessmentStatus.Completed || (!check.IsOnRealData && dpia?.Status is AssessmentStatus.Planned or AssessmentStatus.InProgress);

    private static bool IsReasoned(Dpia? dpia)
        => dpia?.Status is AssessmentStatus.NotRequired or AssessmentStatus.JustifiedNotDone && !string.IsNullOrWhiteSpace(dpia.Reason);
}
