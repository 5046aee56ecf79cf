using System.Text;

namespace AiGovernance;

/// <summary>One act on one recommendation: refuses what the entry does not allow, else says what to record.</summary>
internal sealed class ValidationAct
{
    // Other actions are the application's: they act on the world.
    private static readonly ValidationAction[] HumanActions = [ValidationAction.Accept, ValidationAction.Modify, ValidationAction.Reject, ValidationAction.Escalate];

    private readonly ValidationSnapshot _snapshot;
    private readonly Validator? _validator;
    private readonly HumanValidationOptions _options;

    public ValidationAct(ValidationClauses clauses, ValidationSnapshot snapshot, ValidationRecord proposal, Validator? validator, HumanValidationOptions options)
    {
        Clauses = clauses;
        Proposal = proposal;
        State = RecommendationState.Of(IsNewIn(snapshot) ? [proposal] : snapshot.Records);
        _snapshot = snapshot;
        _validator = validator;
        _options = options;
    }

    public ValidationClauses Clauses { get; }

    public ValidationRecord Proposal { get; }

    public RecommendationState State { get; }

    public bool IsNew => IsNewIn(_snapshot);

    public IReadOnlyList<string> AuthorisedRoleIds => State.ToRoleIds ?? Clauses.RoleIds;

    public DateTimeOffset? DueAt => Clauses.DueAfter(State.WaitingSince);

    private ValidationPoint Point => Clauses.Point;

    private string ValidatorId => _validator!.Id;

    private ValidatorReview Review => new(Clauses, State, ValidatorId, _snapshot.LastApproval?.RecordedAt);

    public bool IsOverdue(DateTimeOffset now) => State.IsOpen && Later(now, State.Last!.RecordedAt) > DueAt;

    /// <summary>What to record if nobody acted in time; null if it is not too late.</summary>
    public ValidationRecord? Expiry(DateTimeOffset now)
    {
        if (!IsOverdue(now))
        {
            return null;
        }

        // What takes effect without a human (applyOutput) does so outside this library: here it blocks.
        bool goesToOthers = Point.IfNoAction == NoActionOutcome.Escalate && !State.HasExpiredOnce && Clauses.EscalationRoleIds.Count > 0;
        var consequence = goesToOthers ? NoActionOutcome.Escalate : Point.IfNoAction == NoActionOutcome.Expire ? NoActionOutcome.Expire : NoActionOutcome.Block;
        return Record(RecordedAction.Expire, goesToOthers ? RecommendationStatus.Escalated : RecommendationStatus.Expired) with
        {
            Consequence = consequence,
            ToRoleIds = goesToOthers ? Clauses.EscalationRoleIds : null,
            RecordedAt = now,
        };
    }

    /// <summary>What whoever may act is told: nothing of who has judged, or how.</summary>
    public PendingValidation Pending()
    {
        var proposal = State.Proposal!;
        ValidationAction[] permitted = [.. HumanActions.Where(Clauses.Permits)];
        return new PendingValidation(
            proposal.RecommendationId!,
            proposal.UseCaseId!,
            proposal.PointId!,
            Point.Decision,
            State.Status,
            proposal.CreatedAt ?? proposal.RecordedAt,
            DueAt,
            AuthorisedRoleIds,
            proposal.OutputHash!)
        {
            PermittedActions = permitted,
            ReasonRequiredFor = [.. permitted.Where(Clauses.NeedsReason)],
            MaterialShown = Clauses.MaterialShown,
            IsOutputHiddenUntilJudgement = Point.AiOutputHiddenUntilFirstJudgement == true,
            MinimumReviewTime = Point.MinimumReviewTime,
            PersonsNeeded = Clauses.MinimumPersons,
            PersonsStillNeeded = Point.Validators?.SeparateVerification == true ? null : Clauses.MinimumPersons - State.MostWhoAgree,
        };
    }

    /// <summary>The record of the recommendation; null if the journal has it.</summary>
    public ValidationRecord? Propose()
    {
        RequireSameOutput();
        if (!IsNew)
        {
            return null;
        }

        Clauses.RequireActive();
        Clauses.RequireEvidence(Proposal);
        return Proposal;
    }

    public ValidationRecord Show(IReadOnlyCollection<ShownMaterial> material)
    {
        string role = Authority().Require();
        Clauses.RequireActive();
        Clauses.RequireEvidence(Proposal);
        if (material.Contains(ShownMaterial.Output))
        {
            Review.RequireFirstJudgement();
        }

        return Record(RecordedAction.Show, State.Status, role) with { Material = [.. material.Distinct().OrderBy(shown => shown)] };
    }

    public ValidationRecord Judge(string judgement)
    {
        string role = Authority().Require();
        Clauses.RequireActive();
        Clauses.RequireEvidence(Proposal);
        Clauses.RequireText(judgement, "aiOutputHiddenUntilFirstJudgement");
        return Record(RecordedAction.Judge, State.Status, role, judgement);
    }

    public ValidationRecord Accept(string? reason)
    {
        string role = Authority().RequireToAgreeTo(Proposal.OutputHash!);
        RequireReviewFor(ValidationAction.Accept, reason);
        return Record(RecordedAction.Accept, Agreed(Proposal.OutputHash!, RecommendationStatus.Accepted), role, reason);
    }

    public ValidationRecord Modify(byte[] before, byte[] after, string? reason)
    {
        string hash = ContentHash.Of(after);
        if (hash == Proposal.OutputHash)
        {
            return Accept(reason);
        }

        string role = Authority().RequireToAgreeTo(hash);
        RequireReviewFor(ValidationAction.Modify, reason);
        return Record(RecordedAction.Modify, Agreed(hash, RecommendationStatus.Modified), role, reason) with
        {
            ModifiedHash = hash,
            Diff = Clauses.Records("diff") ? ValidationDiff.Between(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after)) : null,
        };
    }

    // Saying no is never harder than saying yes: neither time nor material nor status stand in its way.
    public ValidationRecord Reject(string? reason)
    {
        string role = Authority().Require();
        Clauses.RequirePermission(ValidationAction.Reject);
        Clauses.RequireReason(ValidationAction.Reject, reason);
        return Record(RecordedAction.Reject, RecommendationStatus.Rejected, role, reason);
    }

    public ValidationRecord Escalate(string? reason, string? toRoleId)
    {
        string role = Authority().Require();
        Clauses.RequirePermission(ValidationAction.Escalate);
        Clauses.RequireReason(ValidationAction.Escalate, reason);
        var to = toRoleId is null ? Clauses.EscalationRoleIds : [toRoleId];
        if (to.Count == 0 || !to.All(id => Clauses.EscalationRoleIds.Contains(id) || Clauses.RoleIds.Contains(id)))
        {
            throw Clauses.Violation(HumanValidationViolation.EscalationRoleNotAllowed, "validators.roleIds", toRoleId ?? "", string.Join(", ", Clauses.RoleIds.Union(Clauses.EscalationRoleIds)));
        }

        return Record(RecordedAction.Escalate, RecommendationStatus.Escalated, role, reason) with { ToRoleIds = to };
    }

    private static bool IsNewIn(ValidationSnapshot snapshot) => snapshot.Records.Count == 0;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private RecommendationStatus Agreed(string hash, RecommendationStatus decided)
        => State.JudgementsOfOthers(ValidatorId, hash).Count() + 1 >= Clauses.MinimumPersons ? decided : State.Status;

    private ValidatorAuthority Authority()
    {
        RequireSameOutput();
        if (!State.IsOpen)
        {
            throw State.Status == RecommendationStatus.Expired
                ? Clauses.Violation(HumanValidationViolation.Expired, "maxDelay", State.Last!.RecordedAt)
                : Clauses.Violation(HumanValidationViolation.AlreadyDecided, "", Vocabulary.WordOf(State.Status), State.Last!.RecordedAt);
        }

        return new ValidatorAuthority(Clauses, State, AuthorisedRoleIds, _validator!);
    }

    // The journal keeps of a decided recommendation its last record, which has all that this compares.
    private void RequireSameOutput()
    {
        var known = State.Last!;
        if (known.OutputHash != Proposal.OutputHash || known.UseCaseId != Proposal.UseCaseId || known.PointId != Proposal.PointId)
        {
            throw Clauses.Violation(HumanValidationViolation.OutputChanged);
        }
    }

    private void RequireReviewFor(ValidationAction approval, string? reason)
    {
        Clauses.RequirePermission(approval);
        Clauses.RequireActive();
        Clauses.RequireReason(approval, reason);
        Clauses.RequireEvidence(Proposal);
        Review.RequireDone(_options);
    }

    private ValidationRecord Record(RecordedAction action, RecommendationStatus status, string? roleId = null, string? reason = null)
    {
        var origin = State.Proposal ?? Proposal;
        return new ValidationRecord
        {
            Action = action,
            Status = status,
            RecommendationId = origin.RecommendationId,
            UseCaseId = origin.UseCaseId,
            PointId = origin.PointId,
            RoleId = roleId,
            ValidatorId = _validator?.Id,
            Reason = string.IsNullOrWhiteSpace(reason) ? null : reason,
            InputHash = origin.InputHash,
            OutputHash = origin.OutputHash,
            ServiceId = origin.ServiceId,
            Model = origin.Model,
            RecordedAt = _options.Now(),
        };
    }
}
