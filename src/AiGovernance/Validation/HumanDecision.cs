using System.Diagnostics.CodeAnalysis;

namespace AiGovernance;

/// <summary>What humans decided about a recommendation. The journal holds the record of it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class HumanDecision<T>
{
    private readonly T? _value;

    internal HumanDecision(ValidationRecord record, T? value)
    {
        Record = record;
        _value = value;
    }

    /// <summary>Where the recommendation stands now.</summary>
    public RecommendationStatus Status => Record.Status;

    /// <summary>Whether there is a value: the recommendation was accepted or modified by as many persons as the entry asks for.</summary>
    public bool HasValue => Status is RecommendationStatus.Accepted or RecommendationStatus.Modified;

    /// <summary>The value that may be used, because an authorised human has decided so.</summary>
    /// <exception cref="HumanValidationException">The recommendation is pending, escalated, rejected or expired: see <see cref="Status"/>.</exception>
    public T Value => HasValue ? _value! : throw new HumanValidationException(HumanValidationViolation.NotDecided, "", Record.UseCaseId!, Record.PointId!, Vocabulary.WordOf(Status));

    /// <summary>The record in the journal that stands for the decision.</summary>
    public ValidationRecord Record { get; }

    /// <summary>The value, if there is one.</summary>
    /// <param name="value">The value.</param>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = HasValue ? _value : default;
        return HasValue;
    }
}
