using Microsoft.EntityFrameworkCore;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>The contexts of whichever provider was chosen.</summary>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> contexts) : IDbContextFactory<ValidationJournalContext>
    where TContext : ValidationJournalContext
{
    public ValidationJournalContext CreateDbContext() => contexts.CreateDbContext();
}
