using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>AIG3005 to AIG3009 and AIG3028 to AIG3030: risk categories and roles fit the facts. AI Act Articles 3, 6 and 25.</summary>
internal static class ClassificationRules
{
    public static readonly RegisterRule[] All =
    [
        AiActRule.Of("AIG3005", Error, "aiAct:6(2); aiAct:AnnexIII", AnnexIIIAndCategoryAgree),
        AiActRule.Of("AIG3006", Warning, "aiAct:6(2); aiAct:AnnexIII", AnnexIIIFitsThePurpose),
        AiActRule.Of("AIG3007", Error, "aiAct:6(3)", DerogationDoesNotProfile),
        AiActRule.Of("AIG3008", Error, "aiAct:6(4); aiAct:AnnexVIII(B)(6)", DerogationIsDocumented),
        AiActRule.Of("AIG3009", Warning, "aiAct:25(1)(c); aiAct:16", GeneralPurposeServiceMakesProvider),
        AiActRule.Of("AIG3028", Warning, "aiAct:6(1); aiAct:3(14)", SafetyComponentIsAnalysed),
        AiActRule.Of("AIG3029", Error, "aiAct:6", MinimalStandsAlone),
        AiActRule.Of("AIG3030", Warning, "aiAct:3(3); aiAct:25", OwnSystemMakesProvider),
    ];

    private static void AnnexIIIAndCategoryAgree(UseCaseCheck check)
    {
        var categories = check.UseCase.AiAct?.RiskCategories;
        var points = check.UseCase.AiAct?.AnnexIII;
        bool isOfAnnexIII = categories?.Any(category => category is RiskCategory.HighRiskAnnexIII or RiskCategory.AnnexIIINotHighRisk) == true;
        if (isOfAnnexIII && points is null)
        {
            check.Missing("aiAct.annexIII");
        }
        else if (isOfAnnexIII && points!.Count == 0)
        {
            check.Report("aiAct.annexIII");
        }
        else if (points is { Count: > 0 } && categories is null)
        {
            check.Missing("aiAct.riskCategories", [Words(points)], "NoCategory");
        }
        else if (points is { Count: > 0 } && !isOfAnnexIII && !categories!.Contains(RiskCategory.Prohibited))
        {
            check.Report("aiAct.riskCategories", [Words(points)], "NoCategory");
        }
    }

    private static void AnnexIIIFitsThePurpose(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        bool isClassified = aiAct?.RiskCategories?.Contains(RiskCategory.HighRiskAnnexIII) == true && aiAct.AnnexIII is not { Count: > 0 };
        if (check.ClaimsDerogation() || aiAct?.Article6Paragraph3?.Rationale.IsStated() == true || isClassified)
        {
            // Derogated, explained, or AIG3005 asks for the point.
            return;
        }

        if (check.Law.FindPurpose(check.UseCase.Purpose?.Category) is { } purpose)
        {
            PointsAreDeclared(check, purpose, purpose.AnnexIII, "Message");
        }

        var emotions = aiAct?.Article50?.EmotionRecognition == true ? check.Law.FindCapability("emotionRecognition") : null;
        foreach (var capability in check.KnownCapabilities().Append(emotions).OfType<CapabilityTerm>().Distinct())
        {
            PointsAreDeclared(check, capability, capability.AnnexIII, "Capability");
        }
    }

    private static void PointsAreDeclared(UseCaseCheck check, LegalFact hint, IReadOnlyList<AnnexIIIPoint> suggested, string variant)
    {
        var stated = check.UseCase.AiAct?.AnnexIII;
        if (suggested.Count == 0 || suggested.All(point => IsExcluded(check.UseCase, point)) || stated?.Any(suggested.Contains) == true)
        {
            return;
        }

        // Some hints hold only under a condition, such as recognition from a distance: then "none" is an answer.
        AnnexIIIPoint[] derived = [.. suggested.Where(check.Assessment.AnnexIII.Contains)];
        object[] arguments = [hint, Words(derived)];
        if (derived.Length == 0)
        {
            foreach (string question in check.Assessment.AnswersNeeded.Where(path => path is "aiAct.annexIII" or "aiAct.profiling"))
            {
                check.Ask(question);
            }
        }
        else if (stated is null)
        {
            check.Missing("aiAct.annexIII", arguments, variant);
        }
        else
        {
            check.Report("aiAct.annexIII", arguments, variant);
        }
    }

    // Points 1 and 3 to 7 are about persons; point 2 is about safety components.
    private static bool IsExcluded(AiUseCase useCase, AnnexIIIPoint point) => point switch
    {
        AnnexIIIPoint.Point2 => useCase.AiAct?.AnnexI is { SafetyComponent: false } annexI && annexI.Rationale.IsStated(),
        AnnexIIIPoint.Point8a or AnnexIIIPoint.Point8b => false,
        _ => useCase.DataProcessing?.PersonalData == PersonalDataPresence.No,
    };

    private static void DerogationDoesNotProfile(UseCaseCheck check)
    {
        if (check.ClaimsDerogation())
        {
            switch (check.ProfilesPersons())
            {
                case true:
                    check.Report("aiAct.article6_3");
                    break;
                case null:
                    check.Ask("aiAct.profiling");
                    break;
            }
        }
    }

    private static void DerogationIsDocumented(UseCaseCheck check)
    {
        if (!check.ClaimsDerogation() || check.ProfilesPersons() == true)
        {
            return;
        }

        if (check.UseCase.AiAct!.Article6Paragraph3 is not { } derogation)
        {
            check.Missing("aiAct.article6_3");
            return;
        }

        if (derogation.Conditions is not { Count: > 0 })
        {
            check.Missing("aiAct.article6_3.conditions", variant: "NoCondition");
        }

        if (!derogation.Rationale.IsStated())
        {
            check.Missing("aiAct.article6_3.rationale", variant: "NoRationale");
        }
        else if (derogation.DocumentedOn is null)
        {
            check.Missing("aiAct.article6_3.documentedOn", variant: "NotDocumented");
        }
    }

    private static void GeneralPurposeServiceMakesProvider(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        AiService[] services = [.. check.Find.ServicesOf(check.UseCase).Where(candidate => candidate.Model?.Gpai == true)];
        if (!check.IsHighRiskByAnnexIII() || services.Length == 0)
        {
            return;
        }

        // A model that code calls has no purpose of its own. A product may have been made for recruitment although a
        // general-purpose model works in it: then its vendor is the provider.
        bool? isPurposeChanged = services.All(IsProduct) ? aiAct?.Article25?.PurposeChanged : true;
        if (isPurposeChanged is null && !check.IsProvider())
        {
            check.Ask("aiAct.article25.purposeChanged");
        }
        else if (isPurposeChanged == true && !check.IsProvider())
        {
            var service = services.FirstOrDefault(candidate => !IsProduct(candidate)) ?? services[0];
            check.Report("aiAct.article25", [service.Name, Words(check.AnnexIIIPoints())], severity: check.HighRiskSeverity());
        }
        else if (isPurposeChanged == true && aiAct?.ProviderDuties is null)
        {
            check.Missing("aiAct.providerDuties", variant: "Duties", severity: check.HighRiskSeverity());
        }
    }

    private static bool IsProduct(AiService service) => service.Kind is not (AiServiceKind.HostedApi or AiServiceKind.SelfHostedModel or AiServiceKind.Library);

    private static void SafetyComponentIsAnalysed(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        var analysis = aiAct?.AnnexI;
        bool isProduct = analysis is not null
            || aiAct?.RiskCategories?.Contains(RiskCategory.HighRiskAnnexI) == true
            || aiAct?.Roles?.Contains(AiActRole.ProductManufacturer) == true;
        if (!isProduct)
        {
            // Purposes such as maintenance touch machines: a question, unless the entry has its categories.
            if (aiAct?.RiskCategories is null && check.Assessment.AnswersNeeded.Contains("aiAct.annexI.safetyComponent"))
            {
                check.Ask("aiAct.annexI.safetyComponent");
            }

            return;
        }

        if (analysis?.SafetyComponent is null)
        {
            check.Missing(analysis is null ? "aiAct.annexI" : "aiAct.annexI.safetyComponent");
        }
        else if (!analysis.Rationale.IsStated())
        {
            check.Missing("aiAct.annexI.rationale", variant: "NoRationale");
        }
    }

    private static void MinimalStandsAlone(UseCaseCheck check)
    {
        var categories = check.UseCase.AiAct?.RiskCategories ?? [];
        if (categories.Contains(RiskCategory.Minimal) && categories.Any(category => category != RiskCategory.Minimal))
        {
            check.Report("aiAct.riskCategories", [check.Law.GetTerm(categories.First(category => category != RiskCategory.Minimal))]);
        }
    }

    private static void OwnSystemMakesProvider(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        if (aiAct?.Roles is not { Count: > 0 } || check.StatesProviderRole())
        {
            return;
        }

        if (aiAct.Article25?.Conclusion is Article25Conclusion.ProviderOfHighRisk or Article25Conclusion.ProviderOfNonHighRiskSystem)
        {
            check.Report("aiAct.roles", variant: "Concluded");
        }
        else if (aiAct.Article25?.OwnBrand == true)
        {
            check.Report("aiAct.roles");
        }
        else if (check.Find.ServicesOf(check.UseCase).FirstOrDefault(candidate => candidate.HasExplicitNull("vendorId")) is { } service)
        {
            check.Report("aiAct.roles", [service.Name], "OwnService");
        }
        else if (check.Assessment.Path.Any(step => step.Rule == "own-assistant"))
        {
            check.Report("aiAct.roles", variant: "OwnAssistant");
        }
    }

    private static string Words(IEnumerable<AnnexIIIPoint> points) => string.Join(", ", points.Select(Vocabulary.WordOf));
}
