using System.Globalization;

namespace AiGovernance;

/// <summary>The register does not let a use case call an AI. Nothing was sent.</summary>
/// <param name="refusal">Why.</param>
public sealed class UseCaseRefusedException(UseCaseRefusal refusal) : InvalidOperationException
{
    /// <summary>Why.</summary>
    public UseCaseRefusal Refusal { get; } = refusal ?? throw new ArgumentNullException(nameof(refusal));

    /// <summary>The id of the rule, for instance <c>AIG0003</c>; see <see cref="UseCaseRefusal.RuleId"/>.</summary>
    public string RuleId => Refusal.RuleId;

    /// <summary>The id of the use case, or null if none was named.</summary>
    public string? UseCaseId => Refusal.UseCaseId;

    /// <summary>Rule, what is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public override string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>Rule, what is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => $"{RuleId}: {Refusal.GetMessage(culture)}";
}
