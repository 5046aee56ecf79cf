using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// A connection that stays open from one group of requests to the next; after a failure there is a new one. Idle ones are
/// given back: networks drop without a word what is silent for minutes, and pools know how to deal with that.
/// </summary>
internal sealed class JournalConnection(IDbContextFactory<ValidationJournalContext> contexts) : IAsyncDisposable
{
    private ValidationJournalContext? _context;
    private JournalCommands? _commands;

    /// <summary>How errors name the journal.</summary>
    public string Name { get; private set; } = "";

    public async Task<JournalCommands> OpenAsync()
    {
        if (_commands is null)
        {
            _context = contexts.CreateDbContext();
            Name = _context.Name;
            await _context.Database.OpenConnectionAsync().ConfigureAwait(false);
            _commands = new JournalCommands(_context);
        }

        return _commands;
    }

    /// <summary>Gives the connection back.</summary>
    public async ValueTask DisposeAsync()
    {
        _commands?.Dispose();
        if (_context is not null)
        {
            await _context.DisposeAsync().ConfigureAwait(false);
        }

        (_context, _commands) = (null, null);
    }
}
