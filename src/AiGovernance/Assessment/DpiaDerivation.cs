namespace AiGovernance;

/// <summary>Whether a data protection impact assessment is needed. GDPR Article 35; it does not depend on the AI Act.</summary>
internal static class DpiaDerivation
{
    private static readonly AssessmentRule NoPersonalData = new("no-personal-data", "gdpr:4(1); gdpr:recital26");
    private static readonly AssessmentRule Article22 = new("automated-decision", "gdpr:22(1); schufa");
    private static readonly AssessmentRule Evaluation = new("dpia-evaluation-with-effect", "gdpr:35(3)(a)");
    private static readonly AssessmentRule SensitiveAtScale = new("dpia-sensitive-data-at-scale", "gdpr:35(3)(b)");
    private static readonly AssessmentRule PublicArea = new("dpia-public-area", "gdpr:35(3)(c)");
    private static readonly AssessmentRule CnilStated = new("dpia-cnil-list", "gdpr:35(4); cnilDpiaList");
    private static readonly AssessmentRule CnilHr = new("dpia-cnil-hr-profiling", "gdpr:35(4); cnilDpiaList");
    private static readonly AssessmentRule Criteria = new("dpia-criteria", "gdpr:35(1); wp248");
    private static readonly AssessmentRule TooFew = new("dpia-too-few-criteria", "gdpr:35(1); wp248");

    public static IReadOnlyList<AssessmentRule> Rules { get; } =
        [NoPersonalData, Article22, Evaluation, SensitiveAtScale, PublicArea, CnilStated, CnilHr, Criteria, TooFew];

    public static void Apply(UseCaseFacts facts, Reasoning reasoning)
    {
        switch (facts.HasPersonalData)
        {
            case false:
                reasoning.Conclude(NoPersonalData, [facts.PersonalData]);
                return;
            case null:
                reasoning.Ask(facts.PersonalData.Path);
                reasoning.Dpia = Need.AnswerNeeded;
                return;
        }

        ApplyArticle22(facts, reasoning);
        ApplyArticle35Paragraph3(facts, reasoning);
        ApplyCnilList(facts, reasoning);
        ApplyCriteria(facts, reasoning);
    }

    private static void ApplyArticle22(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.IsDecidedByAi && facts.HasSignificantEffect)
        {
            reasoning.Conclude(Article22, [facts.AiInfluence, facts.Effect]);
            return;
        }

        // Without weight in a decision its effect does not matter, and the other way round.
        bool weighs = !facts.AiInfluence.IsKnown || facts.WeighsInDecisions;
        bool matters = !facts.Effect.IsKnown || facts.HasSignificantEffect;
        if (weighs && matters && !(facts.AiInfluence.IsKnown && facts.Effect.IsKnown))
        {
            reasoning.Ask(
                !facts.AiInfluence.IsKnown && !facts.Effect.IsKnown ? "dataProcessing.automatedDecision"
                : facts.Effect.IsKnown ? facts.AiInfluence.Path
                : facts.Effect.Path);
        }
    }

    private static void ApplyArticle35Paragraph3(UseCaseFacts facts, Reasoning reasoning)
    {
        var scale = DpiaCriteria.LargeScale(facts);
        if (reasoning.Profiling == true && facts.WeighsInDecisions && facts.HasSignificantEffect)
        {
            Require(reasoning, Evaluation, [facts.AiInfluence, facts.Effect]);
        }

        if (scale.IsTrue && DpiaCriteria.SensitiveData(facts) is { Length: > 0 } sensitive)
        {
            Require(reasoning, SensitiveAtScale, [scale, .. sensitive]);
        }

        if (scale.IsTrue && facts.PurposeTerm?.Id == KnownPurposes.VideoSurveillance)
        {
            Require(reasoning, PublicArea, [scale, facts.Purpose]);
        }
    }

    private static void ApplyCnilList(UseCaseFacts facts, Reasoning reasoning)
    {
        if (facts.Data?.Dpia?.CnilListItem is { } item)
        {
            Require(reasoning, CnilStated, [Fact.Of("dataProcessing.dpia.cnilListItem", facts.Data.Dpia.CnilListItem)], UseCaseFacts.Law.GetTerm(item));
            return;
        }

        // Each authority has its list: this one binds controllers whose authority is the CNIL.
        var organisation = facts.Register.Organisation;
        Fact[] french = [.. new[]
        {
            Fact.Of("organisation.supervisoryAuthority", organisation?.SupervisoryAuthority is "CNIL" ? "CNIL" : null),
            Fact.Of("organisation.country", organisation?.Country is "FR" ? "FR" : null),
        }.Where(fact => fact.IsKnown)];
        var points = facts.PurposeTerm?.AnnexIII ?? [];
        bool isHumanResources = points.Contains(AnnexIIIPoint.Point4a) || points.Contains(AnnexIIIPoint.Point4b)
            || facts.AiAct?.AnnexIII?.Any(point => point is AnnexIIIPoint.Point4a or AnnexIIIPoint.Point4b) == true;
        if (french.Length > 0 && isHumanResources && reasoning.Profiling == true)
        {
            Require(reasoning, CnilHr, [facts.Purpose, facts.AnnexIII, .. french]);
        }
        else if (french.Length > 0 && isHumanResources && reasoning is { Profiling: null, Dpia: Need.NotRequired })
        {
            reasoning.Dpia = Need.AnswerNeeded;
            reasoning.Ask("aiAct.profiling");
        }
    }

    private static void ApplyCriteria(UseCaseFacts facts, Reasoning reasoning)
    {
        var criteria = DpiaCriteria.Of(facts, reasoning);
        var labels = new ListText(criteria.Met.Select(criterion => UseCaseFacts.Law.GetTerm(criterion)));
        if (criteria.Met.Count >= UseCaseFacts.Law.GetNumber("dpiaCriteria"))
        {
            Require(reasoning, Criteria, criteria.Because, criteria.Met.Count, labels);
        }
        else if (reasoning.Dpia == Need.Required)
        {
            return;
        }
        else if (criteria.AreComplete)
        {
            if (reasoning.Dpia == Need.NotRequired)
            {
                reasoning.Conclude(TooFew, criteria.Because, criteria.Met.Count);
            }
        }
        else
        {
            reasoning.Dpia = Need.AnswerNeeded;
            if (reasoning.Profiling is null && facts.CapabilitiesThat(term => term.Profiling).Any())
            {
                reasoning.Ask("dataProcessing.automatedDecision.profiling");
            }

            reasoning.Ask("dataProcessing.dpia.criteria");
        }
    }

    private static void Require(Reasoning reasoning, AssessmentRule rule, IEnumerable<Fact> because, params object[] arguments)
    {
        reasoning.Dpia = Need.Required;
        reasoning.Conclude(rule, because, arguments);
    }
}
