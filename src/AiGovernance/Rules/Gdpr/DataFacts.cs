namespace AiGovernance;

/// <summary>What several GDPR rules read from an entry.</summary>
internal static class DataFacts
{
    /// <summary>Whether the data reach the AI as personal data. Data whose state is unknown do.</summary>
    public static bool ArePersonal(this DataCategoryUse use) => use.State is null or DataState.Identified or DataState.Pseudonymised;

    /// <summary>Whether the category is one of GDPR Article 9(1).</summary>
    public static bool IsSpecial(this DataCategory? category) => category is
        DataCategory.RacialOrEthnicOrigin or DataCategory.PoliticalOpinions or DataCategory.ReligiousOrPhilosophicalBeliefs
        or DataCategory.TradeUnionMembership or DataCategory.Genetic or DataCategory.BiometricIdentification
        or DataCategory.Health or DataCategory.SexLifeOrOrientation;

    /// <summary>The position of a category that is processed as personal data; -1 if it is not listed.</summary>
    public static int IndexOf(this DataProcessing data, DataCategory category)
        => data.DataCategories.Indexed().Where(entry => entry.Item.Category == category && entry.Item.ArePersonal()).Select(entry => entry.Index).DefaultIfEmpty(-1).First();

    /// <summary>Whether the processing is about persons of a category; bystanders do not count.</summary>
    public static bool IsAbout(this DataProcessing data, DataSubjectCategory category)
        => data.DataSubjects?.Any(subject => subject.Category == category && subject.Intended != false) == true;

    /// <summary>
    /// Whether the decision is the AI's own. Court of Justice, C-634/21 (SCHUFA): so it is when a human draws strongly on
    /// its score.
    /// </summary>
    public static bool IsTheAisDecision(this AutomatedDecision? decision)
        => decision?.AiInfluence is AiInfluence.Determinative or AiInfluence.SolelyAutomated;

    /// <summary>Whether it has a legal or similarly significant effect. GDPR Article 22(1).</summary>
    public static bool IsSignificant(this AutomatedDecision? decision)
        => decision?.EffectOnPersons is EffectOnPersons.Significant or EffectOnPersons.Legal;

    /// <summary>Whether persons are profiled. GDPR Article 4(4).</summary>
    public static bool IsProfiling(this AiUseCase useCase)
        => useCase.DataProcessing?.AutomatedDecision?.Profiling == true || useCase.AiAct?.Profiling == true;

    /// <summary>The services to which personal data leave, with their vendors; own and self-hosted ones are none.</summary>
    public static IEnumerable<(AiService Service, Vendor? Vendor)> ReceivingServices(this UseCaseCheck check)
        => check.UseCase.DataProcessing?.DataCategories is { Count: > 0 } categories && !categories.Any(use => use.SentToService != false && use.ArePersonal())
            ? []
            : check.Find.ServicesOf(check.UseCase)
                .Where(service => service.VendorId is not null && service.Kind is not (AiServiceKind.SelfHostedModel or AiServiceKind.Library))
                .Select(service => (service, check.Find.Vendor(service.VendorId)));

    /// <summary>The first day on real data: that of the pilot, if there was one.</summary>
    public static IsoDate? FirstDay(this AiUseCase useCase)
    {
        var pilot = useCase.Strategy?.Pilot?.StartsOn;
        return useCase.StartedOn < pilot ? useCase.StartedOn : pilot ?? useCase.StartedOn;
    }

    /// <summary>Whether a document of a kind is linked.</summary>
    public static bool HasLink(this AiUseCase useCase, LinkRelation relation)
        => useCase.Links?.Any(link => link.Rel == relation && !string.IsNullOrWhiteSpace(link.Href)) == true;
}
