using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AiGovernance.EntityFrameworkCore;

/// <summary>
/// The table <c>validation_records</c>, which is only inserted into. One class per provider, because each has migrations of
/// its own: <see cref="SqliteValidationJournalContext"/>, <see cref="PostgreSqlValidationJournalContext"/>.
/// </summary>
public abstract class ValidationJournalContext : DbContext
{
    private protected ValidationJournalContext(DbContextOptions options)
        : base(options)
    {
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        Database.AutoSavepointsEnabled = false;
    }

    internal IQueryable<JournalEntry> Entries => Set<JournalEntry>();

    /// <summary>How errors name the journal: never with a password.</summary>
    internal abstract string Name { get; }

    /// <summary>A table of the elements of a list that a command has as a parameter, in JSON; its column is <c>value</c>.</summary>
    internal abstract string ElementsOf(string parameter);

    /// <summary>That a column has one of the values of a query, said so that the database uses the index of the column.</summary>
    internal abstract string IsAmong(string column, string query);

    /// <summary>Begins a transaction that no other append, of whatever process, can come between.</summary>
    internal abstract Task<IDbContextTransaction> BeginAppendAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<JournalEntry>(entry =>
        {
            entry.ToTable("validation_records");
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).HasColumnName("sequence").ValueGeneratedNever();
            entry.Property(e => e.RecommendationId).HasColumnName("recommendation");
            entry.Property(e => e.UseCaseId).HasColumnName("use_case");
            entry.Property(e => e.PointId).HasColumnName("point");
            entry.Property(e => e.ValidatorId).HasColumnName("validator");
            entry.Property(e => e.Action).HasColumnName("action");
            entry.Property(e => e.Status).HasColumnName("status");
            entry.Property(e => e.Line).HasColumnName("line");
            entry.HasIndex(e => new { e.RecommendationId, e.Sequence }, "ix_validation_records_recommendation");
            entry.HasIndex(e => new { e.UseCaseId, e.PointId, e.ValidatorId, e.Sequence }, "ix_validation_records_approval").HasFilter("action IN ('accept', 'modify')");
            entry.HasIndex(e => e.Sequence, "ix_validation_records_purge").HasFilter("action = 'purge'");
        });
    }
}
