using System.Resources;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>A rule of derivation: from facts of a kind follows a conclusion, by a law. Its conditions stand where it is applied.</summary>
/// <param name="Name">The name, for instance <c>annex-iii-purpose</c>; also the key of its conclusion in the resources.</param>
/// <param name="Citation">The law in compact form, for instance <c>aiAct:AnnexIII(4)(a)</c>; a conclusion about entries of the legal pack cites theirs.</param>
internal sealed record AssessmentRule(string Name, string Citation)
{
    private static readonly ResourceManager Texts = new("AiGovernance.Assessment", typeof(AssessmentRule).Assembly);

    public Message Conclusion(object[] arguments) => new(Texts, Name, [.. arguments.Select(RuleArgument.Of)]);
}
