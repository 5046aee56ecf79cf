namespace Intranet.Services;

public sealed record Document(int Id, string Title, string Text);

public interface IDocumentStore
{
    Task<Document?> FindAsync(int id);

    Task<IReadOnlyList<Document>> NearestAsync(ReadOnlyMemory<float> vector, int count);

    Task SaveAsync(Document document);
}

internal sealed class InMemoryDocumentStore : IDocumentStore
{
    private readonly List<Document> _documents = [];

    public Task<Document?> FindAsync(int id) => Task.FromResult(_documents.FirstOrDefault(document => document.Id == id));

    public Task<IReadOnlyList<Document>> NearestAsync(ReadOnlyMemory<float> vector, int count)
        => Task.FromResult<IReadOnlyList<Document>>([.. _documents.Take(count)]);

    public Task SaveAsync(Document document)
    {
        _documents.Add(document);
        return Task.CompletedTask;
    }
}
