namespace AiGovernance;

/// <summary>A question that the entry answers itself, or its capabilities do; null if neither does.</summary>
/// <param name="Holds">The answer.</param>
/// <param name="Because">The facts it rests on.</param>
internal sealed record Answer(bool? Holds, IReadOnlyList<Fact> Because)
{
    /// <summary>Whether persons interact with the AI. AI Act Article 50(1).</summary>
    public static Answer OnInteraction(UseCaseFacts facts)
        => From(facts, Fact.Of("aiAct.article50.interactsWithPersons", facts.AiAct?.Article50?.InteractsWithPersons), term => term.InteractsWithPersons);

    /// <summary>Whether text, images, sound or video are generated. AI Act Article 50(2); code is none of them.</summary>
    public static Answer OnSyntheticContent(UseCaseFacts facts)
    {
        var stated = Fact.Of("aiAct.article50.syntheticContent", facts.AiAct?.Article50?.SyntheticContent);
        return !stated.IsKnown && facts.UseCase.Ai?.GeneratedContent is { } generated
            ? new(generated.Any(content => content != GeneratedContent.Code), [Fact.Of("ai.generatedContent", generated)])
            : From(facts, stated, term => term.SyntheticContent);
    }

    private static Answer From(UseCaseFacts facts, Fact stated, Func<CapabilityTerm, bool> capability)
    {
        if (stated.IsKnown)
        {
            return new(stated.IsTrue, [stated]);
        }

        Fact[] because = [.. facts.CapabilitiesThat(capability)];
        return because.Length > 0 ? new(true, because)
            : facts.AreCapabilitiesKnown ? new(false, [.. facts.Capabilities.Select(known => known.Fact)])
            : new(null, []);
    }
}
