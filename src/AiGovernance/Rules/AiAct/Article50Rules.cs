using static AiGovernance.FindingSeverity;

namespace AiGovernance;

/// <summary>AIG3020 to AIG3025: people know that an AI speaks, writes, shows or watches. AI Act Article 50.</summary>
internal static class Article50Rules
{
    private const string Disclosure = "aiAct.article50.disclosure";

    public static readonly RegisterRule[] All =
    [
        AiActRule.Of("AIG3020", Error, "aiAct:50(1); aiAct:50(5)", InteractionIsDisclosed),
        AiActRule.Of("AIG3021", Warning, "aiAct:50", TransparencyIsAmongTheCategories),
        AiActRule.Of("AIG3022", Error, "aiAct:50(4); aiAct:50(5)", DeepFakesAreDisclosed),
        AiActRule.Of("AIG3023", Error, "aiAct:50(4)", PublicInterestTextIsLabelledOrReviewed),
        AiActRule.Of("AIG3024", Warning, "aiAct:50(2); aiAct:111(4)", GeneratedContentIsMarked),
        AiActRule.Of("AIG3025", Error, "aiAct:50(3); aiAct:50(5)", RecognisedPersonsAreInformed),
    ];

    private static void InteractionIsDisclosed(UseCaseCheck check)
    {
        if (check.UseCase.AiAct?.Article50 is not { } facts)
        {
            if (MayConcernArticle50(check))
            {
                check.Ask("aiAct.article50");
            }

            return;
        }

        if (facts.InteractsWithPersons is null && check.KnownCapabilities().Any(term => term.InteractsWithPersons))
        {
            check.Ask("aiAct.article50.interactsWithPersons");
        }

        if (facts.InteractsWithPersons != true || facts.Obvious == true)
        {
            return;
        }

        var shown = check.UseCase.Transparency?.AiInteractionDisclosure;
        var severity = IsBoughtProduct(check) ? Warning : check.ErrorFrom("aiAct.transparency");
        if (shown == AiInteractionDisclosure.Missing)
        {
            check.Report("transparency.aiInteractionDisclosure", variant: "NotShown", severity: severity);
        }
        else if (shown != AiInteractionDisclosure.Shown && !facts.Disclosure.IsStated())
        {
            if (facts.Obvious is null)
            {
                check.Ask("aiAct.article50.obvious");
            }
            else
            {
                check.Missing(Disclosure, severity: severity);
            }
        }
        else if (facts.Disclosure.IsStated() && facts.DisclosedAt is null)
        {
            check.Missing("aiAct.article50.disclosedAt", variant: "When", severity: severity);
        }
    }

    // Nothing is asked of what neither talks, nor generates, nor recognises.
    private static bool MayConcernArticle50(UseCaseCheck check)
    {
        var ai = check.UseCase.Ai;
        return ai?.GeneratedContent is { } content
            ? content.Any(kind => kind != GeneratedContent.Code) || check.KnownCapabilities().Any(IsTransparencyMatter)
            : ai?.Capabilities is not { Count: > 0 } || check.KnownCapabilities().Any(IsTransparencyMatter);
    }

    private static bool IsTransparencyMatter(CapabilityTerm term)
        => term.InteractsWithPersons || term.SyntheticContent || term.EmotionRecognition || term.BiometricCategorisation;

    // Article 50(1) binds the provider: who only uses a bought product checks that it tells people.
    private static bool IsBoughtProduct(UseCaseCheck check)
        => check.UseCase.AiAct?.Roles is { Count: > 0 }
            && !check.IsProvider()
            && check.Find.ServicesOf(check.UseCase).ToArray() is { Length: > 0 } services
            && services.All(service => service.Kind is AiServiceKind.Saas or AiServiceKind.EmbeddedFeature);

    private static void TransparencyIsAmongTheCategories(UseCaseCheck check)
    {
        if (DutyOf(check) is not { } duty)
        {
            return;
        }

        object[] arguments = [check.Law.GetProvision(duty)];
        if (check.UseCase.AiAct?.RiskCategories is not { } categories)
        {
            check.Missing("aiAct.riskCategories", arguments);
        }
        else if (!categories.Contains(RiskCategory.TransparencyArt50))
        {
            check.Report("aiAct.riskCategories", arguments);
        }
    }

    /// <summary>The first duty of Article 50 that the stated facts and roles lead to, as an id of the legal pack.</summary>
    private static string? DutyOf(UseCaseCheck check) => check.UseCase.AiAct?.Article50 switch
    {
        null => null,
        { InteractsWithPersons: true, Obvious: false } when !IsBoughtProduct(check) => "50-1",
        { EmotionRecognition: true } or { BiometricCategorisation: true } => "50-3",
        { DeepFake: true } => "50-4-deepFake",
        { PublicInterestText: true } facts when !(facts.EditorialResponsibilityRoleId.IsStated() && IsReviewed(check)) => "50-4-publicText",
        { SyntheticContent: true } when check.IsProvider() && !IsAssistiveEditing(check) => "50-2",

        // 50(4)-deepFake is 50-4-deepFake there.
        _ => check.Assessment.Article50 is [var derived, ..] ? derived.Replace("(", "-").Replace(")", "") : null,
    };

    private static void DeepFakesAreDisclosed(UseCaseCheck check)
    {
        if (check.UseCase.AiAct?.Article50 is not { } facts)
        {
            return;
        }

        bool mayFake = check.UseCase.Ai?.GeneratedContent is { } content
            ? content.Any(kind => kind is GeneratedContent.Image or GeneratedContent.Audio or GeneratedContent.Video)
            : check.KnownCapabilities().Any(term => term.DeepFake);
        if (facts.DeepFake is null && mayFake)
        {
            check.Ask("aiAct.article50.deepFake");
        }
        else if (facts.DeepFake == true && !IsLabelled(check))
        {
            check.Missing(Disclosure, severity: check.ErrorFrom("aiAct.transparency"));
        }
    }

    private static void PublicInterestTextIsLabelledOrReviewed(UseCaseCheck check)
    {
        if (check.UseCase.AiAct?.Article50 is not { PublicInterestText: true } facts || IsLabelled(check))
        {
            return;
        }

        var severity = check.ErrorFrom("aiAct.transparency");
        bool isReviewed = IsReviewed(check);
        bool hasEditor = facts.EditorialResponsibilityRoleId.IsStated();
        if (!isReviewed && !hasEditor)
        {
            check.Missing(Disclosure, severity: severity);
        }
        else if (!isReviewed)
        {
            check.Missing("humanValidation.points", variant: "NotReviewed", severity: severity);
        }
        else if (!hasEditor)
        {
            check.Missing("aiAct.article50.editorialResponsibilityRoleId", variant: "NoEditor", severity: severity);
        }
    }

    private static bool IsReviewed(UseCaseCheck check)
        => check.UseCase.HumanValidation?.Points?.Any(point => point is { Timing: ValidationTiming.BeforeRelease or ValidationTiming.BeforeEffect }
            && point.Coverage?.Mode is null or CoverageMode.All) == true;

    private static bool IsLabelled(UseCaseCheck check)
        => check.UseCase.AiAct?.Article50?.Disclosure.IsStated() == true
            || check.UseCase.Transparency?.ContentLabel.IsStated() == true
            || check.Find.ServicesOf(check.UseCase).Any(service => service.OutputMarking is OutputMarking.Visible or OutputMarking.Both);

    private static void GeneratedContentIsMarked(UseCaseCheck check)
    {
        bool isProvider = check.IsProvider() || check.Assessment.Roles.Contains(AiActRole.Provider);
        if (check.UseCase.AiAct?.Article50 is not { } facts || !isProvider || IsAssistiveEditing(check))
        {
            return;
        }

        bool? generates = facts.SyntheticContent ?? check.UseCase.Ai?.GeneratedContent?.Any(kind => kind != GeneratedContent.Code);
        if (generates is null)
        {
            check.Ask("aiAct.article50.syntheticContent");
        }

        if (generates != true || facts.OutputMarked == true)
        {
            return;
        }

        AiService[] services = [.. check.Find.ServicesOf(check.UseCase)];
        var severity = check.ErrorFrom("aiAct.marking");
        if (facts.OutputMarked == false)
        {
            check.Report("aiAct.article50.outputMarked", severity: severity);
        }
        else if (services.FirstOrDefault(service => service.OutputMarking is OutputMarking.None or OutputMarking.Unknown or OutputMarking.Visible) is { } unmarked)
        {
            check.Report("aiAct.article50.outputMarked", [unmarked.Name, check.Law.GetTerm(unmarked.OutputMarking!.Value)], "Service", severity);
        }
        else if (!services.Any(service => service.OutputMarking is OutputMarking.MachineReadable or OutputMarking.Both))
        {
            check.Missing("aiAct.article50.outputMarked", variant: "NotStated", severity: severity);
        }
    }

    // Article 50(2): not where the AI assists standard editing or leaves the substance of the input as it is.
    private static bool IsAssistiveEditing(UseCaseCheck check) => check.Law.FindPurpose(check.UseCase.Purpose?.Category) is { AssistiveEditing: true };

    private static void RecognisedPersonsAreInformed(UseCaseCheck check)
    {
        var aiAct = check.UseCase.AiAct;
        if (aiAct?.Article50 is not { } facts || aiAct.Article5?.Practices is { Count: > 0 })
        {
            return;
        }

        if (facts.EmotionRecognition is null && check.KnownCapabilities().Any(term => term.EmotionRecognition))
        {
            check.Ask("aiAct.article50.emotionRecognition");
        }

        if (facts.BiometricCategorisation is null && check.KnownCapabilities().Any(term => term.BiometricCategorisation))
        {
            check.Ask("aiAct.article50.biometricCategorisation");
        }

        bool recognises = facts.EmotionRecognition == true || facts.BiometricCategorisation == true;
        if (recognises && !facts.Disclosure.IsStated() && !(aiAct.DeployerDuties?.PersonsInformed).IsStated())
        {
            check.Missing(Disclosure, severity: check.ErrorFrom("aiAct.transparency"));
        }
    }
}
