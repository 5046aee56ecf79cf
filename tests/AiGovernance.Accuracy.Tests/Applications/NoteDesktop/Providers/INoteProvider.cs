namespace NoteDesktop.Providers;

public interface INoteProvider
{
    Task<string> CompleteAsync(string prompt, CancellationToken cancellationToken);
}
