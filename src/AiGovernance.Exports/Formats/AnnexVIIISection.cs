namespace AiGovernance.Exports.Formats;

/// <summary>A section of Annex VIII: who registers what.</summary>
/// <param name="Name">A, B or C.</param>
/// <param name="Citation">The duty to register.</param>
/// <param name="Points">The information, in the order of the annex.</param>
internal sealed record AnnexVIIISection(string Name, string Citation, IReadOnlyList<AnnexVIIIPoint> Points);
