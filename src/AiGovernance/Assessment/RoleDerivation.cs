namespace AiGovernance;

/// <summary>The roles of the organisation. AI Act Articles 3 and 25(1).</summary>
internal static class RoleDerivation
{
    private static readonly AssessmentRule Deployer = new("deployer", "aiAct:3(4)");
    private static readonly AssessmentRule OwnBrand = new("own-brand", "aiAct:3(3); aiAct:25(1)(a)");
    private static readonly AssessmentRule OwnSystem = new("own-system", "aiAct:3(3); aiAct:3(11)");
    private static readonly AssessmentRule OwnAssistant = new("own-assistant", "aiAct:3(3)");
    private static readonly AssessmentRule Modified = new("substantial-modification", "aiAct:25(1)(b)");
    private static readonly AssessmentRule PurposeChanged = new("purpose-changed", "aiAct:25(1)(c)");
    private static readonly AssessmentRule GeneralPurpose = new("general-purpose-for-annex-iii", "aiAct:25(1)(c)");

    public static IReadOnlyList<AssessmentRule> Rules { get; } = [OwnSystem, OwnBrand, OwnAssistant, Modified, PurposeChanged, GeneralPurpose, Deployer];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        if (!reasoning.IsInScope)
        {
            return;
        }

        ApplyOwnName(facts, reasoning);
        if (reasoning.IsHighRisk)
        {
            ApplyArticle25(facts, reasoning);
        }

        reasoning.Add(AiActRole.Deployer);
        reasoning.Conclude(Deployer, []);
    }

    private static void ApplyOwnName(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.Services.FirstOrDefault(service => service.VendorId is null && service.HasExplicitNull("vendorId")) is { } own)
        {
            AddProvider(reasoning, OwnSystem, [new Fact(facts.ServicePath(own, "vendorId"), "null")]);
        }

        if (facts.OwnBrand.IsTrue)
        {
            AddProvider(reasoning, OwnBrand, [facts.OwnBrand]);
        }

        var interaction = Answer.OnInteraction(facts);
        if (interaction.Holds != true || facts.OwnBrand.IsKnown)
        {
            return;
        }

        // Who puts a model behind a counter of his own does so under his own name, unless he says otherwise.
        if (facts.Services.FirstOrDefault(service => IsModelForCode(service) && service.Model?.Gpai == true) is { } model)
        {
            AddProvider(reasoning, OwnAssistant, [.. interaction.Because, .. ModelFacts(facts, model)]);
        }
        else if (!reasoning.Roles.Contains(AiActRole.Provider))
        {
            reasoning.AskForCategory(UseCaseFacts.BlockOr(facts.AiAct?.Article25, "aiAct.article25", "ownBrand"));
        }
    }

    private static void ApplyArticle25(UseCaseFacts facts, Reasoning reasoning)
    {
        var modified = Fact.Of("aiAct.article25.substantialModification", facts.AiAct?.Article25?.SubstantialModification);
        if (modified.IsTrue)
        {
            AddProvider(reasoning, Modified, [modified]);
        }

        if (facts.PurposeChanged.IsTrue)
        {
            AddProvider(reasoning, PurposeChanged, [facts.PurposeChanged]);
        }
        else if (reasoning.RiskCategories.Contains(RiskCategory.HighRiskAnnexIII))
        {
            ApplyGeneralPurpose(facts, reasoning);
        }
    }

    // A model that is called from code has no purpose of its own: the prompt gives it one. An application may have been
    // made for recruitment although a general-purpose model works in it.
    private static void ApplyGeneralPurpose(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.Services.FirstOrDefault(service => IsModelForCode(service) && service.Model?.Gpai == true) is { } model)
        {
            AddProvider(reasoning, GeneralPurpose, [facts.Purpose, facts.AnnexIII, .. ModelFacts(facts, model)]);
        }
        else if (!facts.PurposeChanged.IsKnown && !reasoning.Roles.Contains(AiActRole.Provider)
            && (facts.Services.Count == 0 || facts.Services.Any(service => service.Model?.Gpai != false)))
        {
            reasoning.Ask(UseCaseFacts.BlockOr(facts.AiAct?.Article25, "aiAct.article25", "purposeChanged"));
        }
    }

    private static bool IsModelForCode(AiService service)
        => service.Kind is AiServiceKind.HostedApi or AiServiceKind.SelfHostedModel or AiServiceKind.Library;

    private static Fact[] ModelFacts(UseCaseFacts facts, AiService service) =>
    [
        Fact.Of(facts.ServicePath(service, "kind"), service.Kind),
        Fact.Of(facts.ServicePath(service, "model.gpai"), service.Model?.Gpai),
    ];

    private static void AddProvider(Reasoning reasoning, AssessmentRule rule, Fact[] because)
    {
        reasoning.Add(AiActRole.Provider);
        reasoning.Conclude(rule, because);
    }
}
