using System.Collections.Concurrent;

namespace Lemaire.Documents.Drafts;

public sealed class DraftStore
{
    private readonly ConcurrentDictionary<string, Draft> drafts = new();

    public Draft? Find(string id, DraftKind kind) =>
        drafts.TryGetValue(id, out var draft) && draft.Kind == kind ? draft : null;

    public Draft Save(Draft draft) => drafts[draft.Id] = draft;
}
