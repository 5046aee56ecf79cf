using System.Collections.Concurrent;

namespace Lemaire.Documents.Drafts;

public sealed class DraftStore
{
    private readonly ConcurrentDictionary<Guid, Draft> drafts = new();

    public Draft? Find(Guid id, DraftKind kind) =>
        drafts.TryGetValue(id, out var draft) && draft.Kind == kind ? draft : null;

    public IReadOnlyList<Draft> Pending(DraftKind kind) =>
        [.. drafts.Values.Where(d => d.Kind == kind && d.Status == DraftStatus.Pending).OrderBy(d => d.CreatedAt)];

    public Draft Save(Draft draft) => drafts[draft.Id] = draft;
}
