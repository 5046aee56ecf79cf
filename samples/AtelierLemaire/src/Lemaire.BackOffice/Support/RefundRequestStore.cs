using System.Collections.Concurrent;

namespace Lemaire.BackOffice.Support;

public sealed class RefundRequestStore
{
    private readonly ConcurrentDictionary<Guid, RefundRequest> requests = new();

    public RefundRequest Save(RefundRequest request) => requests[request.Id] = request;

    public RefundRequest? Find(Guid id) => requests.GetValueOrDefault(id);

    public IEnumerable<RefundRequest> Pending() => requests.Values.Where(r => r.Status == RefundStatus.Pending);
}
