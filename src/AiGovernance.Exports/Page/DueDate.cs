using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Page;

/// <summary>Something that is due for a use case on a day.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What is due, in words.</param>
/// <param name="UseCase">The use case.</param>
internal sealed record DueDate(IsoDate Date, string What, UseCaseView UseCase);
