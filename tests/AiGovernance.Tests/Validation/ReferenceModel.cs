using V = AiGovernance.HumanValidationViolation;

namespace AiGovernance.Tests.Validation;

/// <summary>
/// What human validation means, said a second time and as simply as possible: a list of what happened, asked anew each
/// time. It knows no order of checks: it says everything that is wrong with an act.
/// </summary>
internal sealed class ReferenceModel(ValidationPoint point)
{
    private static readonly string[] Overseers = ["controller", "director"];

    private readonly List<Happened> _past = [];
    private readonly Dictionary<string, DateTimeOffset> _created = [];

    public void Create(string item, DateTimeOffset now) => _created[item] = now;

    public RecommendationStatus Status(string item) => Of(item) is [.., var last] ? last.After : RecommendationStatus.Pending;

    /// <summary>Everything that is wrong with an act now; nobody acting in time is recorded on the way, as it happens.</summary>
    public HashSet<V> WrongWith(Act act, DateTimeOffset now)
    {
        Expire(act.Item, now);
        var wrong = new HashSet<V>();
        var status = Status(act.Item);
        if (status == RecommendationStatus.Expired)
        {
            return [V.Expired];
        }

        if (status is not (RecommendationStatus.Pending or RecommendationStatus.Escalated))
        {
            return [V.AlreadyDecided];
        }

        var roles = act.Who.RoleIds.Intersect(Allowed(act.Item)).ToList();
        Add(roles.Count == 0, V.RoleNotAllowed);
        Add(Of(act.Item).Exists(past => past.Act is { Kind: ActKind.Escalate } && past.Act.Who == act.Who), V.HandedOn);
        Add(point.Validators!.IndependentOfRequester == true && act.Who == Desk.Anna, V.ValidatorIsRequester);
        Add(act.Kind is not (ActKind.Show or ActKind.Judge) && !point.PermittedActions!.Contains(Enum.Parse<ValidationAction>(act.Kind.ToString())), V.ActionNotPermitted);
        Add(point.ReasonRequired == true && act.Kind is not (ActKind.Show or ActKind.Judge) && !act.HasReason, V.ReasonMissing);
        bool hides = point.AiOutputHiddenUntilFirstJudgement == true && !Of(act.Item).Exists(past => past.Act is { Kind: ActKind.Judge } && past.Act.Who == act.Who);
        Add(hides && act.Kind == ActKind.Show && act.Material.Contains(ShownMaterial.Output), V.JudgementMissing);
        if (act.Kind is ActKind.Accept or ActKind.Modify)
        {
            Add(hides, V.JudgementMissing);
            AddReview(act, now, Add);
            if (roles.Count > 0)
            {
                AddAgreement(act, roles, Add);
            }
        }

        return wrong;

        void Add(bool isWrong, V violation)
        {
            if (isWrong)
            {
                wrong.Add(violation);
            }
        }
    }

    public RecommendationStatus Do(Act act, DateTimeOffset now)
    {
        var roles = Allowed(act.Item).Intersect(act.Who.RoleIds).ToList();
        string role = act.Kind is ActKind.Accept or ActKind.Modify ? roles.Except(TakenRoles(act)).First() : roles[0];
        var after = act.Kind switch
        {
            ActKind.Reject => RecommendationStatus.Rejected,
            ActKind.Escalate => RecommendationStatus.Escalated,
            ActKind.Accept or ActKind.Modify when OthersWhoAgree(act).Count + 1 >= point.Validators!.MinimumPersons => act.Value == "AI" ? RecommendationStatus.Accepted : RecommendationStatus.Modified,
            _ => Status(act.Item),
        };
        _past.Add(new Happened(act.Item, act, role, after, now));
        return after;
    }

    private void AddReview(Act act, DateTimeOffset now, Action<bool, V> add)
    {
        var shown = Of(act.Item).Where(past => past.Act is { Kind: ActKind.Show } && past.Act.Who == act.Who).ToList();
        var wanted = point.MaterialShown ?? [];
        add(wanted.Any(material => !shown.Exists(past => past.Act!.Material.Contains(material))), V.MaterialNotShown);
        var lastApproval = _past.FindLast(past => past.Act is { Kind: ActKind.Accept or ActKind.Modify } && past.Act.Who == act.Who)?.At;
        if (point.BulkApprovalAllowed != true && lastApproval is { } last)
        {
            add(now - last < TimeSpan.FromSeconds(1) || (point.MinimumReviewTime is not null && now - last < TimeSpan.FromSeconds(10)), V.BulkAcceptance);
        }

        if (point.MinimumReviewTime is not null)
        {
            add(shown.Count == 0, V.MaterialNotShown);
            var complete = wanted.Count == 0 ? shown.Take(1) : wanted.Select(material => shown.Find(past => past.Act!.Material.Contains(material))).OfType<Happened>();
            add(complete.Any(past => now - past.At < TimeSpan.FromSeconds(10)), V.ReviewTooShort);
        }
    }

    private void AddAgreement(Act act, List<string> roles, Action<bool, V> add)
    {
        add(Opinions(act.Item).Any(past => past.Act!.Who == act.Who && past.Act.Value == act.Value), V.SamePerson);
        add(!roles.Except(TakenRoles(act)).Any(), V.SameRole);
    }

    private IEnumerable<string> TakenRoles(Act act)
        => point.Validators!.MinimumPersons > 1 && Allowed(act.Item).Count >= point.Validators.MinimumPersons ? OthersWhoAgree(act).Select(past => past.Role!) : [];

    private List<Happened> OthersWhoAgree(Act act) => Opinions(act.Item).FindAll(past => past.Act!.Who != act.Who && past.Act.Value == act.Value);

    // The last one of each person since the decision was last handed on.
    private List<Happened> Opinions(string item)
    {
        var since = Of(item);
        since = since.GetRange(HandedOnAt(since) + 1, since.Count - HandedOnAt(since) - 1);
        return [.. since.Where(past => past.Act is { Kind: ActKind.Accept or ActKind.Modify }).GroupBy(past => past.Act!.Who).Select(person => person.Last())];
    }

    private IReadOnlyList<string> Allowed(string item) => HandedOnAt(Of(item)) >= 0 ? Overseers : point.Validators!.RoleIds!;

    private static int HandedOnAt(List<Happened> past) => past.FindLastIndex(one => one.Act is null or { Kind: ActKind.Escalate });

    private void Expire(string item, DateTimeOffset now)
    {
        while (point.MaxDelay is not null && Status(item) is RecommendationStatus.Pending or RecommendationStatus.Escalated)
        {
            var past = Of(item);
            var began = past.Count == 0 ? now : past[0].At;
            var since = HandedOnAt(past) is >= 0 and var i ? past[i].At : _created[item] < began ? _created[item] : began;
            var latest = past.Count > 0 && past[^1].At > now ? past[^1].At : now;
            if (latest - since <= TimeSpan.FromMinutes(1))
            {
                return;
            }

            bool toOthers = point.IfNoAction == NoActionOutcome.Escalate && !past.Exists(one => one.Act is null);
            _past.Add(new Happened(item, null, null, toOthers ? RecommendationStatus.Escalated : RecommendationStatus.Expired, now));
        }
    }

    private List<Happened> Of(string item) => _past.FindAll(past => past.Item == item);

    /// <summary>Something that happened to an item; without an act, nobody acted in time.</summary>
    private sealed record Happened(string Item, Act? Act, string? Role, RecommendationStatus After, DateTimeOffset At);
}
