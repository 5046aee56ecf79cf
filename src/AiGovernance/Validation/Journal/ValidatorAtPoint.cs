namespace AiGovernance;

/// <summary>One person at one validation point: whose acceptances must not come in bulk.</summary>
/// <param name="UseCaseId">The id of the use case.</param>
/// <param name="PointId">The id of the validation point.</param>
/// <param name="ValidatorId">The pseudonym of the person.</param>
public sealed record ValidatorAtPoint(string UseCaseId, string PointId, string ValidatorId);
