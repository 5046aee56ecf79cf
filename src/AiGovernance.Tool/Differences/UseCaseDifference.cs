namespace AiGovernance.Tool.Differences;

/// <summary>What became of one use case.</summary>
/// <param name="Old">The entry before; none if it was added.</param>
/// <param name="New">The entry now; none if it was removed.</param>
/// <param name="Changes">What changed in it, the important first.</param>
internal sealed record UseCaseDifference(AiUseCase? Old, AiUseCase? New, IReadOnlyList<Change> Changes)
{
    public string Id => (New ?? Old)!.Id;

    public string Title => (New ?? Old)!.Title;

    public bool IsRenamed => Old is not null && New is not null && Old.Id != New.Id;

    /// <summary>The opinion that came with the changes; none if the last one is as old as before, or still to be given.</summary>
    public DpoConsultation? OpinionGiven => New?.Governance?.Dpo is { ConsultedOn: { } on, Opinion: not (null or Opinion.Pending) } dpo
        && (Old?.Governance?.Dpo?.ConsultedOn is not { } before || on > before || Old.Governance.Dpo.Opinion is null or Opinion.Pending)
            ? dpo
            : null;

    /// <summary>Whether the use case is in use, or allowed to be: before, its opinion is still being prepared.</summary>
    public bool IsLive => IsLiveIn(New?.Status);

    /// <summary>What needs a new opinion, whether or not it was given meanwhile.</summary>
    public IReadOnlyList<Change> ChangesForOpinion => IsLive ? [.. Changes.Where(change => change.CallsForOpinion && (change.Path != "status" || IsExtended))] : [];

    public bool NeedsOpinion(bool isConcernedByShared) => OpinionGiven is null && IsLive && (Old is null || ChangesForOpinion.Count > 0 || isConcernedByShared);

    private bool IsExtended => !IsLiveIn(Old?.Status) || (Old?.Status == UseCaseStatus.Pilot && New?.Status is UseCaseStatus.Approved or UseCaseStatus.InProduction);

    private static bool IsLiveIn(UseCaseStatus? status) => status is UseCaseStatus.Pilot or UseCaseStatus.Approved or UseCaseStatus.InProduction;
}
