using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace AiGovernance;

/// <summary>Human validation as a register states it, recorded in a journal. Safe for concurrent use, and for several processes that share the journal.</summary>
public sealed class HumanValidationService : IHumanValidation
{
    private readonly AiRegister _register;
    private readonly IValidationJournal _journal;
    private readonly HumanValidationOptions _options;

    /// <summary>Human validation as a register states it.</summary>
    /// <param name="register">The register. A changed one needs a new service; what is pending is judged by it.</param>
    /// <param name="journal">Where the records go. The service does not close it.</param>
    /// <param name="options">What the application decides.</param>
    public HumanValidationService(AiRegister register, IValidationJournal journal, HumanValidationOptions? options = null)
    {
        _register = register ?? throw new ArgumentNullException(nameof(register));
        _journal = journal ?? throw new ArgumentNullException(nameof(journal));
        _options = options ?? new HumanValidationOptions();
    }

    /// <inheritdoc/>
    public Task ProposeAsync<T>(AiRecommendation<T> recommendation, CancellationToken cancellationToken = default)
        => ActAsync(recommendation, validator: null, static act => act.Propose(), cancellationToken);

    /// <inheritdoc/>
    public Task ShowAsync<T>(AiRecommendation<T> recommendation, Validator validator, IReadOnlyCollection<ShownMaterial> material, CancellationToken cancellationToken = default)
        => ActAsync(recommendation, Known(validator), act => act.Show(material ?? throw new ArgumentNullException(nameof(material))), cancellationToken);

    /// <inheritdoc/>
    public Task JudgeAsync<T>(AiRecommendation<T> recommendation, Validator validator, string judgement, CancellationToken cancellationToken = default)
        => ActAsync(recommendation, Known(validator), act => act.Judge(judgement), cancellationToken);

    /// <inheritdoc/>
    public async Task<HumanDecision<T>> AcceptAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, CancellationToken cancellationToken = default)
    {
        var value = Known(recommendation).Proposal;
        var record = await ActAsync(recommendation, Known(validator), act => act.Accept(reason), cancellationToken).ConfigureAwait(false);
        return new HumanDecision<T>(record, value);
    }

    /// <inheritdoc/>
    public async Task<HumanDecision<T>> ModifyAsync<T>(AiRecommendation<T> recommendation, Validator validator, T value, string? reason = null, CancellationToken cancellationToken = default)
    {
        var before = Known(recommendation).CanonicalForm(recommendation.Proposal);
        var after = recommendation.CanonicalForm(value);
        var record = await ActAsync(recommendation, Known(validator), act => act.Modify(before, after, reason), cancellationToken).ConfigureAwait(false);
        return new HumanDecision<T>(record, value);
    }

    /// <inheritdoc/>
    public async Task<HumanDecision<T>> RejectAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, CancellationToken cancellationToken = default)
        => new(await ActAsync(recommendation, Known(validator), act => act.Reject(reason), cancellationToken).ConfigureAwait(false), default);

    /// <inheritdoc/>
    public async Task<HumanDecision<T>> EscalateAsync<T>(AiRecommendation<T> recommendation, Validator validator, string? reason = null, string? toRoleId = null, CancellationToken cancellationToken = default)
        => new(await ActAsync(recommendation, Known(validator), act => act.Escalate(reason, toRoleId), cancellationToken).ConfigureAwait(false), default);

    /// <inheritdoc/>
    public async Task<HumanDecision<T>?> FindDecisionAsync<T>(AiRecommendation<T> recommendation, Func<T>? modified = null, CancellationToken cancellationToken = default)
    {
        var snapshot = await _journal.GetSnapshotAsync(Known(recommendation).Id, reviewer: null, cancellationToken).ConfigureAwait(false);
        if (snapshot.Records is not [.., var last])
        {
            return null;
        }

        var clauses = ValidationClauses.Of(_register, recommendation.UseCaseId, recommendation.PointId);
        var value = last.Status == RecommendationStatus.Modified && modified is not null ? modified() : recommendation.Proposal;
        string? decided = last.Status == RecommendationStatus.Modified ? last.ModifiedHash : last.OutputHash;
        bool hasValue = last.Status is RecommendationStatus.Accepted or RecommendationStatus.Modified;
        return !hasValue || ContentHash.Of(recommendation.CanonicalForm(value)) == decided
            ? new HumanDecision<T>(last, value)
            : throw clauses.Violation(HumanValidationViolation.OutputChanged);
    }

    /// <inheritdoc/>
    public async Task<AiRecommendation<T>> ResumeAsync<T>(string recommendationId, T value, Func<T, byte[]> canonicalForm, CancellationToken cancellationToken = default)
    {
        var snapshot = await _journal.GetSnapshotAsync(recommendationId, reviewer: null, cancellationToken).ConfigureAwait(false);
        if (snapshot.Records is not [var first, ..])
        {
            throw new HumanValidationException(HumanValidationViolation.RecommendationUnknown, "", "", "", recommendationId);
        }

        var origin = new RecommendationOrigin
        {
            ServiceId = first.ServiceId,
            Model = first.Model,
            InputHash = first.InputHash,
            RequesterId = first.RequesterId,
            CreatedAt = first.CreatedAt ?? first.RecordedAt,
        };
        var resumed = new AiRecommendation<T>(recommendationId, first.UseCaseId!, first.PointId!, value, canonicalForm, origin);
        return resumed.OutputHash == first.OutputHash
            ? resumed
            : throw new HumanValidationException(HumanValidationViolation.OutputChanged, "", first.UseCaseId!, first.PointId!);
    }

    /// <inheritdoc/>
    public Task<AiRecommendation<T>> ResumeAsync<T>(string recommendationId, T value, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken = default)
        => ResumeAsync(recommendationId, value, AiRecommendation.CanonicalForm(typeInfo), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<PendingValidation> GetPendingAsync(string? useCaseId = null, Validator? validator = null, CancellationToken cancellationToken = default)
        => GetOpenAsync(
            useCaseId,
            (act, now) => !act.IsOverdue(now) && (validator is null || (!act.State.HasHandedOn(validator.Id) && validator.RoleIds.Any(act.AuthorisedRoleIds.Contains))),
            cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<PendingValidation> GetOverdueAsync(string? useCaseId = null, CancellationToken cancellationToken = default)
        => GetOpenAsync(useCaseId, static (act, now) => act.IsOverdue(now), cancellationToken);

    /// <inheritdoc/>
    public async Task<int> ExpireOverdueAsync(CancellationToken cancellationToken = default)
    {
        int count = 0;
        await foreach (var snapshot in _journal.GetOpenAsync(useCaseId: null, cancellationToken).ConfigureAwait(false))
        {
            // If someone acted meanwhile, the record is not appended, and rightly so.
            if (ActOn(snapshot)?.Expiry(_options.Now()) is { } expiry
                && await _journal.AppendAsync([expiry], snapshot, cancellationToken).ConfigureAwait(false) is not null)
            {
                count++;
            }
        }

        return count;
    }

    private async IAsyncEnumerable<PendingValidation> GetOpenAsync(
        string? useCaseId,
        Func<ValidationAct, DateTimeOffset, bool> isMeant,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var now = _options.Now();
        await foreach (var snapshot in _journal.GetOpenAsync(useCaseId, cancellationToken).ConfigureAwait(false))
        {
            if (ActOn(snapshot) is { } act && isMeant(act, now))
            {
                yield return act.Pending();
            }
        }
    }

    // Decided on what the journal knows; if that has changed when the record arrives, decided again.
    private async Task<ValidationRecord> ActAsync<T>(
        AiRecommendation<T> recommendation,
        Validator? validator,
        Func<ValidationAct, ValidationRecord?> decide,
        CancellationToken cancellationToken)
    {
        var proposal = Proposal(Known(recommendation));
        var clauses = ValidationClauses.Of(_register, recommendation.UseCaseId, recommendation.PointId);
        if (ContentHash.Of(recommendation.CanonicalForm(recommendation.Proposal)) != recommendation.OutputHash)
        {
            throw clauses.Violation(HumanValidationViolation.OutputChanged);
        }

        var reviewer = validator is null ? null : new ValidatorAtPoint(recommendation.UseCaseId, recommendation.PointId, validator.Id);
        while (true)
        {
            var snapshot = await _journal.GetSnapshotAsync(recommendation.Id, reviewer, cancellationToken).ConfigureAwait(false);
            var act = new ValidationAct(clauses, snapshot, proposal, validator, _options);
            if (act.Expiry(_options.Now()) is { } expiry)
            {
                await _journal.AppendAsync(act.IsNew ? [act.Proposal, expiry] : [expiry], snapshot, cancellationToken).ConfigureAwait(false);
                continue;
            }

            if (decide(act) is not { } record)
            {
                return act.State.Last!;
            }

            IReadOnlyList<ValidationRecord> records = act.IsNew && record != act.Proposal ? [act.Proposal, record] : [record];
            if (await _journal.AppendAsync(records, snapshot, cancellationToken).ConfigureAwait(false) is { } appended)
            {
                return appended[appended.Count - 1];
            }
        }
    }

    private ValidationRecord Proposal<T>(AiRecommendation<T> recommendation) => new()
    {
        Action = RecordedAction.Propose,
        RecommendationId = recommendation.Id,
        UseCaseId = recommendation.UseCaseId,
        PointId = recommendation.PointId,
        RequesterId = recommendation.Origin.RequesterId,
        InputHash = recommendation.Origin.InputHash,
        OutputHash = recommendation.OutputHash,
        ServiceId = recommendation.Origin.ServiceId,
        Model = recommendation.Origin.Model,
        CreatedAt = recommendation.CreatedAt,
        RecordedAt = _options.Now(),
    };

    // What the register no longer knows cannot be decided, and has no delay.
    private ValidationAct? ActOn(ValidationSnapshot snapshot)
    {
        if (snapshot.Records is not [{ Action: RecordedAction.Propose } proposal, ..])
        {
            return null;
        }

        try
        {
            return new ValidationAct(ValidationClauses.Of(_register, proposal.UseCaseId!, proposal.PointId!), snapshot, proposal, validator: null, _options);
        }
        catch (HumanValidationException)
        {
            return null;
        }
    }

    private static T Known<T>(T? argument)
        where T : class => argument ?? throw new ArgumentNullException(nameof(argument));
}
