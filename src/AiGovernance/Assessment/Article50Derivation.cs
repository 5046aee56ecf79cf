namespace AiGovernance;

/// <summary>The transparency duties: (1) and (2) are the provider's, (3) and (4) the deployer's. AI Act Article 50.</summary>
internal static class Article50Derivation
{
    private static readonly AssessmentRule Interaction = new("interaction", "aiAct:50(1)");
    private static readonly AssessmentRule Obvious = new("interaction-obvious", "aiAct:50(1)");
    private static readonly AssessmentRule OthersSystem = new("interaction-of-other-provider", "aiAct:50(1)");
    private static readonly AssessmentRule Marking = new("synthetic-content", "aiAct:50(2)");
    private static readonly AssessmentRule AssistiveEditing = new("assistive-editing", "aiAct:50(2)");
    private static readonly AssessmentRule Recognition = new("emotion-or-biometric-categorisation", "aiAct:50(3)");
    private static readonly AssessmentRule DeepFake = new("deep-fake", "aiAct:50(4)");
    private static readonly AssessmentRule ArtisticDeepFake = new("deep-fake-in-art", "aiAct:50(4)");
    private static readonly AssessmentRule PublicText = new("public-interest-text", "aiAct:50(4)");
    private static readonly AssessmentRule EditorialText = new("public-interest-text-under-editorial-responsibility", "aiAct:50(4)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } =
        [Interaction, Obvious, OthersSystem, Marking, AssistiveEditing, Recognition, DeepFake, ArtisticDeepFake, PublicText, EditorialText];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (!reasoning.IsInScope)
        {
            return;
        }

        if (facts.UseCase.Ai?.Capabilities is null && facts.AiAct?.Article50 is null)
        {
            // One question that settles most of what follows.
            reasoning.AskForCategory("ai.capabilities");
        }

        ApplyInteraction(facts, reasoning);
        ApplyMarking(facts, reasoning);
        ApplyRecognition(facts, reasoning);
        ApplyDeepFake(facts, reasoning);
        ApplyPublicText(facts, reasoning);
        if (reasoning.Article50.Count > 0)
        {
            reasoning.Add(RiskCategory.TransparencyArt50);
        }
    }

    private static void ApplyInteraction(UseCaseFacts facts, Reasoning reasoning)
    {
        var interaction = Answer.OnInteraction(facts);
        var obvious = Fact.Of("aiAct.article50.obvious", facts.AiAct?.Article50?.Obvious);
        if (interaction.Holds is null)
        {
            AskForLeaf(facts, reasoning, "interactsWithPersons");
        }

        if (interaction.Holds != true)
        {
            return;
        }

        if (obvious.IsTrue)
        {
            reasoning.Conclude(Obvious, [.. interaction.Because, obvious]);
        }
        else if (reasoning.Roles.Contains(AiActRole.Provider))
        {
            Owe(reasoning, "50(1)", Interaction, [.. interaction.Because, obvious]);
        }
        else
        {
            reasoning.Conclude(OthersSystem, [.. interaction.Because, facts.OwnBrand]);
        }
    }

    private static void ApplyMarking(UseCaseFacts facts, Reasoning reasoning)
    {
        var content = Answer.OnSyntheticContent(facts);
        if (!reasoning.Roles.Contains(AiActRole.Provider))
        {
            return;
        }

        if (content.Holds is null)
        {
            AskForLeaf(facts, reasoning, "syntheticContent");
        }
        else if (content.Holds == true && facts.PurposeTerm?.AssistiveEditing == true)
        {
            reasoning.Conclude(AssistiveEditing, [.. content.Because, facts.Purpose]);
        }
        else if (content.Holds == true)
        {
            Owe(reasoning, "50(2)", Marking, content.Because);
        }
    }

    private static void ApplyRecognition(UseCaseFacts facts, Reasoning reasoning)
    {
        var categorisation = Fact.Of("aiAct.article50.biometricCategorisation", facts.AiAct?.Article50?.BiometricCategorisation);
        Fact[] because =
        [
            .. new[] { facts.EmotionRecognition, categorisation }.Where(fact => fact.IsTrue),
            .. facts.CapabilitiesThat(term => term.EmotionRecognition || term.BiometricCategorisation),
        ];
        if (because.Length > 0)
        {
            Owe(reasoning, "50(3)", Recognition, because);
        }
    }

    private static void ApplyDeepFake(UseCaseFacts facts, Reasoning reasoning)
    {
        var deepFake = Fact.Of("aiAct.article50.deepFake", facts.AiAct?.Article50?.DeepFake);
        var artistic = Fact.Of("aiAct.article50.artistic", facts.AiAct?.Article50?.Artistic);
        if (deepFake.IsTrue)
        {
            Owe(reasoning, "50(4)-deepFake", artistic.IsTrue ? ArtisticDeepFake : DeepFake, [deepFake, artistic]);
        }
        else if (!deepFake.IsKnown && MayShowSomethingReal(facts))
        {
            AskForLeaf(facts, reasoning, "deepFake");
        }
    }

    private static void ApplyPublicText(UseCaseFacts facts, Reasoning reasoning)
    {
        var text = Fact.Of("aiAct.article50.publicInterestText", facts.AiAct?.Article50?.PublicInterestText);
        if (text.IsTrue)
        {
            var editor = Fact.Of("aiAct.article50.editorialResponsibilityRoleId", facts.AiAct?.Article50?.EditorialResponsibilityRoleId);
            if (editor.IsKnown && ReviewBeforeRelease(facts) is { } review)
            {
                reasoning.Conclude(EditorialText, [text, editor, review]);
                return;
            }

            Owe(reasoning, "50(4)-publicText", PublicText, [text, editor]);
            if (editor.IsKnown && facts.UseCase.HumanValidation?.Points is null)
            {
                reasoning.Ask("humanValidation.points");
            }
        }
        else if (!text.IsKnown && MayInformThePublic(facts))
        {
            AskForLeaf(facts, reasoning, "publicInterestText");
        }
    }

    /// <summary>A validation point at which a human reads every text before it is published.</summary>
    private static Fact? ReviewBeforeRelease(UseCaseFacts facts)
    {
        foreach (var (point, i) in (facts.UseCase.HumanValidation?.Points).Indexed())
        {
            if (point?.Timing is ValidationTiming.BeforeRelease or ValidationTiming.BeforeEffect && point.Coverage?.Mode is null or CoverageMode.All)
            {
                return Fact.Of($"humanValidation.points[{i}].timing", point.Timing);
            }
        }

        return null;
    }

    private static bool MayShowSomethingReal(UseCaseFacts facts) => facts.UseCase.Ai?.GeneratedContent is { } generated
        ? generated.Any(content => content is GeneratedContent.Image or GeneratedContent.Audio or GeneratedContent.Video)
        : facts.CapabilitiesThat(term => term.DeepFake).Any();

    // A company that writes minutes or product texts does not inform the public on matters of public interest.
    private static bool MayInformThePublic(UseCaseFacts facts)
        => Answer.OnSyntheticContent(facts).Holds == true && (facts.PurposeTerm is null || !facts.PublicBody.IsFalse);

    private static void Owe(Reasoning reasoning, string duty, AssessmentRule rule, IEnumerable<Fact> because)
    {
        reasoning.Article50.Add(duty);
        reasoning.Conclude(rule, because);
    }

    private static void AskForLeaf(UseCaseFacts facts, Reasoning reasoning, string leaf)
    {
        if (facts.UseCase.Ai?.Capabilities is not null || facts.AiAct?.Article50 is not null)
        {
            reasoning.AskForCategory(UseCaseFacts.BlockOr(facts.AiAct?.Article50, "aiAct.article50", leaf));
        }
    }
}
