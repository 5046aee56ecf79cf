using System.Net;
using System.Net.Http.Json;

namespace BookStore.Services;

/// <summary>Customers talk with staff.</summary>
public sealed class ChatRoom
{
    private readonly List<string> _lines = [];

    public Task<string> CompleteChatAsync(string line)
    {
        _lines.Add(line);
        return Task.FromResult("A colleague will answer.");
    }

    public async IAsyncEnumerable<string> GetStreamingResponseAsync(string since)
    {
        foreach (string line in _lines.SkipWhile(l => l != since))
        {
            yield return line;
            await Task.Yield();
        }
    }

    public async Task<int> CountAsync()
    {
        int count = 0;
        await foreach (string _ in GetStreamingResponseAsync(""))
        {
            count++;
        }

        await CompleteChatAsync("bye");
        return count;
    }
}

/// <summary>Finds repeated patterns in texts, by counting letters.</summary>
public sealed class PatternEmbedder
{
    public float[] Embed(string text) => [.. "abcdefghij".Select(letter => (float)text.Count(c => c == letter))];

    public Task<float[]> GenerateAsync(string text) => Task.FromResult(Embed(text));
}

public interface IChatClient
{
    Task<string> GetResponseAsync(string line);
}

/// <summary>The chat of the shop, not the one of an AI library.</summary>
public sealed class StaffChat(ChatRoom room) : IChatClient
{
    public async Task<string> GetResponseAsync(string line) => await room.CompleteChatAsync(line);
}
