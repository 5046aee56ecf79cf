using System.Collections.Concurrent;

namespace AiGovernance;

/// <summary>
/// The use cases for which this application has turned to its governed clients since it started, refused calls included:
/// what <c>AddAiGovernance</c> registers knows which entries concern the application. For many threads.
/// </summary>
public sealed class CalledUseCases
{
    private readonly ConcurrentDictionary<string, bool> _ids = new(StringComparer.Ordinal);

    /// <summary>The ids, in alphabetical order.</summary>
    public IReadOnlyList<string> Ids => [.. _ids.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Notes a call, for clients that are not governed by this package.</summary>
    /// <param name="useCaseId">The id of the use case.</param>
    public void Add(string useCaseId) => _ids.TryAdd(useCaseId ?? throw new ArgumentNullException(nameof(useCaseId)), true);
}
