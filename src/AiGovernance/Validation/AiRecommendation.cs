using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>Makes recommendations from the output of an AI: values, texts, streams and collections.</summary>
public static class AiRecommendation
{
    /// <summary>A text that an AI recommends.</summary>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="value">The text.</param>
    /// <param name="origin">Where it comes from.</param>
    public static AiRecommendation<string> For(string useCaseId, string pointId, string value, RecommendationOrigin? origin = null)
        => For(useCaseId, pointId, value ?? throw new ArgumentNullException(nameof(value)), Encoding.UTF8.GetBytes, origin);

    /// <summary>A value that an AI recommends; its canonical form is its JSON, written without reflection.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How the value is written as JSON, from a source-generated context.</param>
    /// <param name="origin">Where it comes from.</param>
    public static AiRecommendation<T> For<T>(string useCaseId, string pointId, T value, JsonTypeInfo<T> typeInfo, RecommendationOrigin? origin = null)
        => For(useCaseId, pointId, value, CanonicalForm(typeInfo), origin);

    /// <summary>A value that an AI recommends, with a canonical form of its own.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="value">The value.</param>
    /// <param name="canonicalForm">The bytes of a value: equal for equal values, on every machine and in every version.</param>
    /// <param name="origin">Where it comes from.</param>
    public static AiRecommendation<T> For<T>(string useCaseId, string pointId, T value, Func<T, byte[]> canonicalForm, RecommendationOrigin? origin = null)
        => new(Guid.NewGuid().ToString("N"), useCaseId, pointId, value, canonicalForm, origin);

    /// <summary>A value that an AI recommends; its canonical form is its JSON, written with reflection. Not for native AOT.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">Where it comes from.</param>
    [RequiresUnreferencedCode("Writes the value as JSON with reflection. Pass a JsonTypeInfo<T> or a canonical form instead.")]
    [RequiresDynamicCode("Writes the value as JSON with reflection. Pass a JsonTypeInfo<T> or a canonical form instead.")]
    public static AiRecommendation<T> For<T>(string useCaseId, string pointId, T value, RecommendationOrigin? origin = null)
        => For(useCaseId, pointId, value, static item => JsonSerializer.SerializeToUtf8Bytes(item), origin);

    /// <summary>Gathers a stream of text, as a model streams it, and recommends the whole.</summary>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="stream">The parts of the text. If it fails, there is no recommendation.</param>
    /// <param name="origin">Where it comes from; unless it says otherwise, the recommendation is made when the stream ends.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<AiRecommendation<string>> ForAsync(
        string useCaseId,
        string pointId,
        IAsyncEnumerable<string> stream,
        RecommendationOrigin? origin = null,
        CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        await foreach (string part in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            text.Append(part);
        }

        return For(useCaseId, pointId, text.ToString(), origin);
    }

    /// <summary>A recommendation for each item, so that each is decided on its own.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="pointId">The id of the validation point within the use case.</param>
    /// <param name="values">The items.</param>
    /// <param name="typeInfo">How an item is written as JSON, from a source-generated context.</param>
    /// <param name="origin">Where they come from.</param>
    public static IReadOnlyList<AiRecommendation<T>> ForEach<T>(string useCaseId, string pointId, IEnumerable<T> values, JsonTypeInfo<T> typeInfo, RecommendationOrigin? origin = null)
        => ForEach(useCaseId, pointId, values, CanonicalForm(typeInfo), origin);

    /// <inheritdoc cref="ForEach{T}(string, string, IEnumerable{T}, JsonTypeInfo{T}, RecommendationOrigin)"/>
    /// <param name="canonicalForm">The bytes of an item: equal for equal items, on every machine and in every version.</param>
#pragma warning disable CS1573 // The other parameters are inherited.
    public static IReadOnlyList<AiRecommendation<T>> ForEach<T>(string useCaseId, string pointId, IEnumerable<T> values, Func<T, byte[]> canonicalForm, RecommendationOrigin? origin = null)
#pragma warning restore CS1573
        => [.. values.Select(value => For(useCaseId, pointId, value, canonicalForm, origin))];

    internal static Func<T, byte[]> CanonicalForm<T>(JsonTypeInfo<T> typeInfo)
    {
        _ = typeInfo ?? throw new ArgumentNullException(nameof(typeInfo));
        return value => JsonSerializer.SerializeToUtf8Bytes(value, typeInfo);
    }
}
