using Microsoft.EntityFrameworkCore;

namespace BookStore.Data;

/// <summary>A literary agent: Alan Ingram's initials gave the table its name.</summary>
public sealed class AIAgent
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public List<Book> Books { get; set; } = [];

    public Task RunAsync(string errand, CancellationToken stop = default) => Task.CompletedTask;
}

public sealed class Book
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string Model { get; set; } = "hardcover";

    public AIAgent? Agent { get; set; }
}

public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();

    public DbSet<AIAgent> Agents => Set<AIAgent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AIAgent>().HasMany(agent => agent.Books).WithOne(book => book.Agent);
        modelBuilder.Entity<Book>().HasIndex(book => book.Title);
    }
}
