using System.Globalization;
using System.Resources;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>An act of validation would break a clause of the register entry. The recommendation stays as it was.</summary>
public sealed class HumanValidationException : InvalidOperationException
{
    internal static readonly ResourceManager Texts = new("AiGovernance.Validation", typeof(HumanValidationException).Assembly);

    private readonly Message _message;

    internal HumanValidationException(HumanValidationViolation violation, string clause, string useCaseId, string pointId, params object[] arguments)
    {
        Violation = violation;
        Clause = clause;
        UseCaseId = useCaseId;
        PointId = pointId;
        _message = new Message(Texts, violation.ToString(), [useCaseId, pointId, .. arguments]);
    }

    /// <summary>What is broken.</summary>
    public HumanValidationViolation Violation { get; }

    /// <summary>The same as a word for logs and responses, for instance <c>reason-missing</c>.</summary>
    public string Code => string.Concat(Violation.ToString().Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    /// <summary>
    /// The clause of the entry, for instance <c>humanValidation.points[0].validators.roleIds</c>; empty where the violation
    /// breaks no clause of the entry.
    /// </summary>
    public string Clause { get; }

    /// <summary>The id of the use case.</summary>
    public string UseCaseId { get; }

    /// <summary>The id of the validation point.</summary>
    public string PointId { get; }

    /// <summary>What is wrong and what to do, in the language of <see cref="CultureInfo.CurrentUICulture"/> (French, else English).</summary>
    public override string Message => GetMessage(CultureInfo.CurrentUICulture);

    /// <summary>What is wrong and what to do, in a given language: French for a French culture, else English.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string GetMessage(CultureInfo culture) => _message.ToString(culture);
}
