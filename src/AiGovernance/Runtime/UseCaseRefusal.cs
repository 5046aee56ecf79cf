using System.Globalization;
using System.Resources;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>Why the register does not let a use case call an AI.</summary>
public sealed class UseCaseRefusal
{
    internal static readonly ResourceManager Texts = new("AiGovernance.Runtime", typeof(UseCaseRefusal).Assembly);

    private readonly Message _message;

    internal UseCaseRefusal(string ruleId, string? useCaseId, params object[] arguments)
    {
        RuleId = ruleId;
        UseCaseId = useCaseId;
        _message = new Message(Texts, ruleId, [useCaseId ?? "", .. arguments]);
    }

    /// <summary>
    /// The id of the rule: <c>AIG0001</c> no use case, <c>AIG0002</c> unknown, <c>AIG0003</c> rejected, suspended or
    /// retired, <c>AIG0004</c> not approved yet, <c>AIG0005</c> a service and <c>AIG0012</c> a model which the entry does
    /// not have, <c>AIG0007</c> a function without validation, <c>AIG1010</c> review overdue.
    /// </summary>
    public string RuleId { get; }

    /// <summary>The id of the use case, or null if none was named.</summary>
    public string? UseCaseId { get; }

    /// <summary>The refusal of a function that an AI asks for (AIG0007).</summary>
    /// <param name="problem">Why it must not run.</param>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="functionName">The name of the function.</param>
    public static UseCaseRefusal OfToolCall(ToolCallProblem problem, string useCaseId, string functionName)
        => new(RuleIds.UnvalidatedOutput, useCaseId, functionName, new Message(Texts, "Tool." + problem));

    /// <summary>What is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>What is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => _message.ToString(culture);
}
