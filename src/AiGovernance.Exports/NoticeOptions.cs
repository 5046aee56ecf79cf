using System.Globalization;

namespace AiGovernance.Exports;

/// <summary>How a transparency notice is written.</summary>
public sealed record NoticeOptions
{
    /// <summary>Whom it is for.</summary>
    public required NoticeAudience Audience { get; init; }

    /// <summary>The day that it bears.</summary>
    public required IsoDate AsOf { get; init; }

    /// <summary>The language of headings and labels: French if it is a French culture, else English. What people wrote stays as it is.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.CurrentUICulture;

    /// <summary>The only use case to tell of, whatever its status; <see langword="null"/> tells of all in use that concern the audience.</summary>
    public string? UseCaseId { get; init; }

    /// <summary>
    /// Whether the notice is for its readers and not for those who complete it: what the register does not say is then
    /// <c>not stated</c> (French: <c>non précisé</c>), without the list of what is missing and where.
    /// </summary>
    public bool IsForPublication { get; init; }
}
