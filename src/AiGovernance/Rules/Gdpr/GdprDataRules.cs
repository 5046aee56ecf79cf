using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>The data themselves: sensitive ones, their state, and that no more is processed than needed.</summary>
internal static class GdprDataRules
{
    public static readonly RegisterRule[] All =
    [
        GdprRule.OnControllersData("AIG2004", Error, "gdpr:9(2)", SpecialCategoriesHaveACondition, isFirm: true),
        GdprRule.OnControllersData("AIG2005", Error, "gdpr:10; lil:46", CriminalDataAreAuthorised),
        GdprRule.OnControllersData("AIG2006", Error, "gdpr:87; lil:30", NationalIdIsAuthorised),
        GdprRule.OnControllersData("AIG2010", Warning, "gdpr:9; gdpr:25", FreeTextIsWatched),
        GdprRule.OnPersonalData("AIG2011", Error, "gdpr:recital26; gdpr:4(1)", AnonymisedDataIdentifyNobody),
        GdprRule.OnPersonalData("AIG2013", Warning, "gdpr:4(5)", KeyOfPseudonymsIsHeldApart),
        GdprRule.OnControllersData("AIG2030", Warning, "gdpr:5(1)(c); gdpr:25", DataAreMinimised),
        GdprRule.OnControllersData("AIG2036", Error, "aiAct:4a", BiasIsCorrectedUnderTheSixConditions),
    ];

    private static void SpecialCategoriesHaveACondition(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (use, i) in data.SpecialCategories.Indexed())
        {
            if (use.Art9Condition is not { } condition)
            {
                check.Report($"dataProcessing.specialCategories[{i}].art9Condition", [Name(check, use.Category)]);
            }
            else if (RestsOnLaw(condition) && string.IsNullOrWhiteSpace(use.LegalText))
            {
                check.Missing($"dataProcessing.specialCategories[{i}].legalText", [Name(check, use.Category), check.Law.GetTerm(condition)], "NoLaw", Warning);
            }
        }

        foreach (var (use, i) in data.DataCategories.Indexed())
        {
            if (use.Category.IsSpecial() && use.ArePersonal() && data.SpecialCategories?.Any(special => special.Category == use.Category) != true)
            {
                check.Report($"dataProcessing.dataCategories[{i}].category", [Name(check, use.Category)], "NotListed");
            }
        }
    }

    private static bool RestsOnLaw(Article9Condition condition) => condition is
        Article9Condition.EmploymentSocialLaw or Article9Condition.SubstantialPublicInterest or Article9Condition.PublicHealth or Article9Condition.ArchivingResearchStatistics;

    private static void CriminalDataAreAuthorised(UseCaseCheck check, DataProcessing data)
        => AreAuthorised(
            check,
            data.IndexOf(DataCategory.CriminalConvictionsOrOffences),
            data.CriminalData?.Processed,
            data.CriminalData?.LegalBasisInLaw,
            "dataProcessing.criminalData.legalBasisInLaw");

    private static void NationalIdIsAuthorised(UseCaseCheck check, DataProcessing data)
        => AreAuthorised(
            check,
            data.IndexOf(DataCategory.NationalId),
            data.NationalId?.Processed,
            data.NationalId?.AuthorisedBy,
            "dataProcessing.nationalId.authorisedBy");

    private static void AreAuthorised(UseCaseCheck check, int category, bool? isProcessed, string? law, string lawPath)
    {
        if (category >= 0 && isProcessed == false)
        {
            check.Report($"dataProcessing.dataCategories[{category}].category", variant: "Contradiction");
        }
        else if ((category >= 0 || isProcessed == true) && string.IsNullOrWhiteSpace(law))
        {
            check.Missing(lawPath);
        }
    }

    private static void FreeTextIsWatched(UseCaseCheck check, DataProcessing data)
    {
        bool takesFreeText = data.DataCategories?.Any(use => use.Category == DataCategory.FreeText && use.SentToService != false && use.ArePersonal()) == true;
        if (!string.IsNullOrWhiteSpace(data.IncidentalSensitiveData?.Measure))
        {
            return;
        }

        switch (data.IncidentalSensitiveData?.Possible)
        {
            case true:
                check.Missing("dataProcessing.incidentalSensitiveData.measure");
                break;
            case false when takesFreeText:
                check.Report("dataProcessing.incidentalSensitiveData.possible", variant: "Excluded");
                break;
            case null when takesFreeText:
                check.Missing("dataProcessing.incidentalSensitiveData.measure");
                break;
        }
    }

    private static void AnonymisedDataIdentifyNobody(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (use, i) in data.DataCategories.Indexed())
        {
            if (use.State != DataState.Anonymised || use.Category is not { } category)
            {
                continue;
            }

            string path = $"dataProcessing.dataCategories[{i}].state";
            if (category is DataCategory.Identity or DataCategory.Contact or DataCategory.NationalId or DataCategory.BiometricIdentification)
            {
                check.Report(path, [check.Law.GetTerm(category)]);
            }
            else if (use.SentToService == true && SentWith(data) is { } identifying)
            {
                check.Report(path, [check.Law.GetTerm(category), check.Law.GetTerm(identifying)], "SentTogether", Warning);
            }
        }

        static DataCategory? SentWith(DataProcessing data) => data.DataCategories!
            .FirstOrDefault(use => use is { State: DataState.Identified, SentToService: true, Category: DataCategory.Identity or DataCategory.Contact })?.Category;
    }

    private static void KeyOfPseudonymsIsHeldApart(UseCaseCheck check, DataProcessing data)
    {
        if (data.DataCategories?.Any(use => use.State == DataState.Pseudonymised) == true && string.IsNullOrWhiteSpace(data.Minimisation?.PseudonymisationKeyHolder))
        {
            check.Missing("dataProcessing.minimisation.pseudonymisationKeyHolder");
        }
    }

    private static void DataAreMinimised(UseCaseCheck check, DataProcessing data)
    {
        if (data.Minimisation?.Measures is null or { Count: 0 } && string.IsNullOrWhiteSpace(data.Minimisation?.PromptFiltering))
        {
            check.Missing("dataProcessing.minimisation.measures");
        }

        foreach (var (use, i) in data.DataCategories.Indexed())
        {
            bool isSensitive = use.Category.IsSpecial() || use.Category is DataCategory.CriminalConvictionsOrOffences or DataCategory.NationalId;
            if (isSensitive && use.SentToService == true && use.ArePersonal() && string.IsNullOrWhiteSpace(use.Necessity))
            {
                check.Missing($"dataProcessing.dataCategories[{i}].necessity", [Name(check, use.Category)], "Necessity");
            }
        }
    }

    private static void BiasIsCorrectedUnderTheSixConditions(UseCaseCheck check, DataProcessing data)
    {
        foreach (var (use, i) in data.SpecialCategories.Indexed())
        {
            if (use.Art9Condition != Article9Condition.AiActArt4aBias)
            {
                continue;
            }

            string path = $"dataProcessing.specialCategories[{i}].article4a";
            if (use.Article4a is not { } stated)
            {
                check.Missing(path, [Name(check, use.Category)], "NotStated");
                continue;
            }

            IsStated("4a-a", path + ".noAlternative", stated.NoAlternative);
            IsStated("4a-b", path + ".reuseLimits", stated.ReuseLimits);
            IsStated("4a-c", path + ".accessControl", stated.AccessControl);
            IsStated("4a-d", path + ".noTransmission", stated.NoTransmission);
            IsStated("4a-e", path + ".deletion", stated.Deletion);
            IsStated("4a-f", path + ".reasons", stated.Reasons);
        }

        void IsStated(string condition, string path, string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                var provision = check.Law.GetProvision(condition);
                check.Missing(path, [provision], basis: provision);
            }
        }
    }

    private static object Name(UseCaseCheck check, DataCategory? category) => category is { } known ? check.Law.GetTerm(known) : "?";
}
