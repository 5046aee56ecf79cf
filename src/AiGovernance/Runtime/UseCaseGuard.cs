using AiGovernance.Localisation;
using AiGovernance.Structure;

namespace AiGovernance;

/// <summary>
/// Tells whether the register lets a use case call an AI. Only what the register itself says decides: where a service of
/// the entry names no host or no model, it may be the one that is called.
/// </summary>
/// <remarks>It sees the register as it was when it was made, has no clock and no effects, and may be used by many threads.</remarks>
public sealed class UseCaseGuard
{
    private readonly Dictionary<string, DeclaredUseCase> _useCases = new(StringComparer.Ordinal);
    private readonly bool _allowUnapproved;
    private readonly int _reviewGraceDays;

    /// <summary>A guard for a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="allowUnapproved">Whether use cases that are proposed or under assessment may call: for development only.</param>
    /// <param name="reviewGraceDays">For how many days after its due date a review may be outstanding before calls are refused.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reviewGraceDays"/> is negative.</exception>
    public UseCaseGuard(AiRegister register, bool allowUnapproved = false, int reviewGraceDays = 0)
    {
        _ = register ?? throw new ArgumentNullException(nameof(register));
        _allowUnapproved = allowUnapproved;
        _reviewGraceDays = reviewGraceDays >= 0 ? reviewGraceDays : throw new ArgumentOutOfRangeException(nameof(reviewGraceDays));
        var lookup = new RegisterLookup(register);
        foreach (var useCase in register.UseCases)
        {
            // A second entry with the same id is AIG1002's affair.
            if (!_useCases.ContainsKey(useCase.Id))
            {
                _useCases.Add(useCase.Id, new DeclaredUseCase(useCase, lookup));
            }
        }
    }

    /// <summary>Why a use case may not make a call, or null if it may.</summary>
    /// <param name="useCaseId">The id of the use case; null if the call names none.</param>
    /// <param name="target">Where the call goes.</param>
    /// <param name="on">The day of the call.</param>
    public UseCaseRefusal? Check(string? useCaseId, AiCallTarget target, IsoDate on)
    {
        if (useCaseId is null)
        {
            return new UseCaseRefusal(RuleIds.UngovernedCall, null);
        }

        return !_useCases.TryGetValue(useCaseId, out var useCase)
            ? new UseCaseRefusal(RuleIds.UnknownUseCase, useCaseId, Suggestion(useCaseId))
            : CheckEntry(useCase.Entry, on) ?? CheckTarget(useCase, target);
    }

    /// <summary>The id of the service in the register that a call reaches, or null if it cannot be told.</summary>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="target">Where the call goes.</param>
    public string? ServiceOf(string? useCaseId, AiCallTarget target)
        => useCaseId is not null && _useCases.TryGetValue(useCaseId, out var useCase) ? useCase.ServiceOf(Normal(target)) : null;

    /// <summary>
    /// The validation point at which a human approves that a function runs for which the AI of a use case asks: the one that
    /// has the gate <see cref="ApprovalGate.ToolApproval"/>; of several the one with the id of the function, <c>-</c> for <c>_</c>.
    /// </summary>
    /// <param name="useCaseId">The id of the use case.</param>
    /// <param name="functionName">The name of the function.</param>
    /// <param name="refusal">Why the function must not run, if it cannot be told which point is meant.</param>
    /// <returns>The point; null if the entry has no such gate, or if there is a refusal.</returns>
    public ValidationPoint? FindToolApproval(string? useCaseId, string functionName, out UseCaseRefusal? refusal)
    {
        refusal = null;
        if (useCaseId is null || !_useCases.TryGetValue(useCaseId, out var useCase))
        {
            return null;
        }

        var points = (useCase.Entry.HumanValidation?.Points ?? []).Where(point => point.Gates?.Contains(ApprovalGate.ToolApproval) == true).ToList();
        if (points.Count <= 1)
        {
            return points.Count == 0 ? null : points[0];
        }

        string id = functionName.Replace('_', '-');
        var named = points.Find(point => string.Equals(point.Id, id, StringComparison.OrdinalIgnoreCase));
        refusal = named is null ? UseCaseRefusal.OfToolCall(ToolCallProblem.SeveralPoints, useCaseId, functionName) : null;
        return named;
    }

    private UseCaseRefusal? CheckEntry(AiUseCase useCase, IsoDate on)
    {
        var status = useCase.Status;
        switch (status)
        {
            case UseCaseStatus.Rejected or UseCaseStatus.Suspended or UseCaseStatus.Retired:
                return new UseCaseRefusal(RuleIds.InactiveUseCase, useCase.Id, Status(status));
            case UseCaseStatus.Proposed or UseCaseStatus.Assessment:
                return _allowUnapproved ? null : new UseCaseRefusal(RuleIds.UnapprovedUseCase, useCase.Id, Status(status));
            default:
                return useCase.ReviewDueOn is { } due && due.AddDays(_reviewGraceDays) < on
                    ? new UseCaseRefusal(RuleIds.ReviewOverdue, useCase.Id, due)
                    : null;
        }
    }

    private static UseCaseRefusal? CheckTarget(DeclaredUseCase useCase, AiCallTarget target)
    {
        var normal = Normal(target);
        return normal.Host is { } host && useCase.ExcludesHost(host) ? new UseCaseRefusal(RuleIds.OtherService, useCase.Entry.Id, host, useCase.ServiceIds)
            : useCase.ExcludesModel(normal) ? new UseCaseRefusal(RuleIds.OtherModel, useCase.Entry.Id, normal.Model!, useCase.Models)
            : null;
    }

    private static AiCallTarget Normal(AiCallTarget target) => target with { Host = target.Host is { Length: > 0 } host ? host.ToLowerInvariant() : null };

    private object Suggestion(string id) => DidYouMean.Find(id, _useCases.Keys) is { } near ? new Message(UseCaseRefusal.Texts, "DidYouMean", near) : "";

    private static Message Status(UseCaseStatus status) => new("Status." + Vocabulary.WordOf(status));
}
