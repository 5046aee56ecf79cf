using System.Globalization;

namespace AiGovernance.Exports;

/// <summary>How a register is exported.</summary>
public sealed record ExportOptions
{
    /// <summary>The language of headings and labels: French if it is a French culture, else English. What people wrote stays as it is.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.CurrentUICulture;

    /// <summary>The day for which the export is made: dates before it are overdue, and it is printed.</summary>
    public required IsoDate AsOf { get; init; }

    /// <summary>The only use case to export; <see langword="null"/> exports all.</summary>
    public string? UseCaseId { get; init; }

    /// <summary>Whether <see cref="ExportFormat.Json"/> carries what follows from the register under <c>x-computed</c>. Without it the JSON is the register and nothing else.</summary>
    public bool IncludesComputedFacts { get; init; } = true;

    /// <summary>What is open, if it is known with its places in files; otherwise the rules are applied to the register.</summary>
    public IReadOnlyList<Finding>? Findings { get; init; }

    /// <summary>The calls found in code, by the id of their use case; <see langword="null"/> if no code was looked at.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CallSite>>? CallSites { get; init; }
}
