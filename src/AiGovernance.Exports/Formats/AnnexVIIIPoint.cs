using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>A point of a section of Annex VIII.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Label">The text <c>AnnexVIII.{Label}</c> says what it asks.</param>
/// <param name="Read">The answer in the register; <see langword="null"/> if there is none.</param>
internal sealed record AnnexVIIIPoint(string Number, string Label, Func<UseCaseView, IEnumerable<string>?> Read)
{
    public bool IsOptional { get; init; }
}
