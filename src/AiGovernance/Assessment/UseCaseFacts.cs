using System.Globalization;

namespace AiGovernance;

/// <summary>
/// The facts that derivations read. The conclusions that the entry states (risk categories, roles, whether an assessment
/// or a validation is required) are not among them.
/// </summary>
internal sealed class UseCaseFacts
{
    public UseCaseFacts(AiRegister register, RegisterLookup find, AiUseCase useCase)
    {
        Register = register;
        UseCase = useCase;
        AiAct = useCase.AiAct;
        Data = useCase.DataProcessing;
        PurposeTerm = Law.FindPurpose(useCase.Purpose?.Category);
        Capabilities = [.. (useCase.Ai?.Capabilities ?? []).Select((word, i) => (Fact.Of($"ai.capabilities[{i}]", word), Law.FindCapability(word)))];
        Services = [.. find.ServicesOf(useCase)];
    }

    public static LegalPack Law => LegalPack.Current;

    public AiRegister Register { get; }

    public AiUseCase UseCase { get; }

    public AiAct? AiAct { get; }

    public DataProcessing? Data { get; }

    public Fact Purpose => Fact.Of("purpose.category", UseCase.Purpose?.Category);

    /// <summary>The purpose, if the legal pack knows it.</summary>
    public PurposeTerm? PurposeTerm { get; }

    /// <summary>The capabilities as stated, each with the term of the legal pack if it is known.</summary>
    public IReadOnlyList<(Fact Fact, CapabilityTerm? Term)> Capabilities { get; }

    /// <summary>Whether every capability is stated in words that the legal pack knows.</summary>
    public bool AreCapabilitiesKnown => UseCase.Ai?.Capabilities is not null && Capabilities.All(capability => capability.Term is not null);

    public IReadOnlyList<AiService> Services { get; }

    public Fact PublicBody => Fact.Of("organisation.publicBody", Register.Organisation?.PublicBody);

    public Fact ProvidesPublicService => Fact.Of("organisation.providesPublicService", Register.Organisation?.ProvidesPublicService);

    public Fact PersonalData => Fact.Of("dataProcessing.personalData", Data?.PersonalData);

    /// <summary>Whether personal data are processed; a list of them is an answer too. Null if unknown.</summary>
    public bool? HasPersonalData => Data?.PersonalData switch
    {
        PersonalDataPresence.No => false,
        null => Data?.DataCategories is { Count: > 0 } || Data?.DataSubjects is { Count: > 0 } || Data?.SpecialCategories is { Count: > 0 } ? true : null,
        _ => true,
    };

    public Fact AiInfluence => Fact.Of("dataProcessing.automatedDecision.aiInfluence", Data?.AutomatedDecision?.AiInfluence);

    public Fact Effect => Fact.Of("dataProcessing.automatedDecision.effectOnPersons", Data?.AutomatedDecision?.EffectOnPersons);

    public bool HasSignificantEffect => Data?.AutomatedDecision?.EffectOnPersons is EffectOnPersons.Significant or EffectOnPersons.Legal;

    public bool IsDecidedByAi => Data?.AutomatedDecision?.AiInfluence is AiGovernance.AiInfluence.Determinative or AiGovernance.AiInfluence.SolelyAutomated;

    public bool WeighsInDecisions => IsDecidedByAi || Data?.AutomatedDecision?.AiInfluence is AiGovernance.AiInfluence.Recommendation;

    public Fact AnnexIII => Fact.Of("aiAct.annexIII", AiAct?.AnnexIII);

    public Fact Practices => Fact.Of("aiAct.article5.practices", AiAct?.Article5?.Practices);

    public Fact OwnBrand => Fact.Of("aiAct.article25.ownBrand", AiAct?.Article25?.OwnBrand);

    public Fact PurposeChanged => Fact.Of("aiAct.article25.purposeChanged", AiAct?.Article25?.PurposeChanged);

    public Fact EmotionRecognition => Fact.Of("aiAct.article50.emotionRecognition", AiAct?.Article50?.EmotionRecognition);

    public IEnumerable<Fact> CapabilitiesThat(Func<CapabilityTerm, bool> condition)
        => Capabilities.Where(capability => capability.Term is { } term && condition(term)).Select(capability => capability.Fact);

    /// <summary>Facts about the persons concerned who belong to one of the categories.</summary>
    public IEnumerable<Fact> DataSubjects(params DataSubjectCategory[] categories)
    {
        foreach (var (subject, i) in (Data?.DataSubjects).Indexed())
        {
            if (subject?.Category is { } category && categories.Contains(category))
            {
                yield return Fact.Of($"dataProcessing.dataSubjects[{i}].category", (DataSubjectCategory?)category);
            }
        }
    }

    /// <summary>A fact about a service of the register.</summary>
    public string ServicePath(AiService service, string property)
    {
        int index = (Register.Services ?? []).Select((candidate, i) => (candidate, i)).First(pair => ReferenceEquals(pair.candidate, service)).i;
        return string.Format(CultureInfo.InvariantCulture, "services[{0}].{1}", index, property);
    }

    /// <summary>Asks for a leaf, or for the block it stands in if nothing of that is known: one question instead of many.</summary>
    public static string BlockOr(object? block, string blockPath, string leaf) => block is null ? blockPath : blockPath + "." + leaf;
}
