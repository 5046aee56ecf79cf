using AiGovernance;
using AiGovernance.EntityFrameworkCore;

#pragma warning disable IDE0130 // Where applications look for registrations.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>The registration of a validation journal in a database.</summary>
public static class ValidationJournalServiceCollectionExtensions
{
    /// <summary>
    /// Adds a journal in a database as <see cref="IValidationJournal"/> and <see cref="DatabaseValidationJournal"/>: one for the
    /// application. Its tables are made by <see cref="DatabaseValidationJournal.MigrateAsync"/>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Chooses the database: SQLite in <c>validation.db</c> if it does not.</param>
    public static IServiceCollection AddValidationJournal(this IServiceCollection services, Action<DatabaseValidationJournalOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new DatabaseValidationJournalOptions();
        configure?.Invoke(options);
        options.Register(services);
        return services
            .AddSingleton(options)
            .AddSingleton<DatabaseValidationJournal>()
            .AddSingleton<IValidationJournal>(provider => provider.GetRequiredService<DatabaseValidationJournal>());
    }
}
