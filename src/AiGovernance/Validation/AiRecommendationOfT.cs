namespace AiGovernance;

/// <summary>
/// What an AI recommends at a validation point of a use case. Its value cannot be had from it: it is shown to a human as
/// <see cref="Proposal"/>, and used as <see cref="HumanDecision{T}.Value"/> once an authorised human has decided.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class AiRecommendation<T>
{
    private readonly Func<T, byte[]> _canonicalForm;

    internal AiRecommendation(string id, string useCaseId, string pointId, T value, Func<T, byte[]> canonicalForm, RecommendationOrigin? origin)
    {
        Id = id;
        UseCaseId = useCaseId ?? throw new ArgumentNullException(nameof(useCaseId));
        PointId = pointId ?? throw new ArgumentNullException(nameof(pointId));
        Proposal = value;
        _canonicalForm = canonicalForm ?? throw new ArgumentNullException(nameof(canonicalForm));
        Origin = origin ?? new RecommendationOrigin();
        CreatedAt = (Origin.CreatedAt ?? DateTimeOffset.UtcNow).ToUniversalTime();
        OutputHash = ContentHash.Of(canonicalForm(value));
    }

    /// <summary>The id of this recommendation, by which the journal knows it: 32 hexadecimal digits.</summary>
    public string Id { get; }

    /// <summary>The id of the use case.</summary>
    public string UseCaseId { get; }

    /// <summary>The id of the validation point within the use case.</summary>
    public string PointId { get; }

    /// <summary>What the AI recommends, for showing it to a human and for nothing else: it is AI output still.</summary>
    public T Proposal { get; }

    /// <summary>Where it comes from.</summary>
    public RecommendationOrigin Origin { get; }

    /// <summary>When the AI gave its output, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>The hash of the canonical form of the value when the recommendation was made.</summary>
    public string OutputHash { get; }

    internal byte[] CanonicalForm(T value) => _canonicalForm(value);
}
