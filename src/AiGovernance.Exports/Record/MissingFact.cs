namespace AiGovernance.Exports.Record;

/// <summary>A field of a use case, or of the organisation, that the register leaves open.</summary>
/// <param name="Where">The title of the use case, or the name of the organisation.</param>
/// <param name="Field">The title of the field.</param>
/// <param name="Path">Where in the register to answer.</param>
internal sealed record MissingFact(string Where, string Field, string Path);
