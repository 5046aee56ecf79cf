using BookStore.Data;
using Microsoft.EntityFrameworkCore;

namespace BookStore.Services;

public interface IRecommendations
{
    Task<IReadOnlyList<Book>> GenerateAsync(int count);
}

/// <summary>What sold best: a query, not a model.</summary>
public sealed class BestSellers(StoreContext store, ILogger<BestSellers> logger) : IRecommendations
{
    public async Task<IReadOnlyList<Book>> GenerateAsync(int count)
    {
        var books = await store.Books.OrderBy(book => book.Title).Take(count).ToListAsync();
        foreach (var agent in await store.Agents.ToListAsync())
        {
            await agent.RunAsync("send the contract");
        }

        logger.LogInformation("{Count} books", books.Count);
        return books;
    }
}
