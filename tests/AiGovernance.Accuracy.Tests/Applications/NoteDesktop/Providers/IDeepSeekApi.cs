using Refit;

namespace NoteDesktop.Providers;

public sealed record ChatRequest(string Model, IReadOnlyList<ChatTurn> Messages);

public sealed record ChatTurn(string Role, string Content);

public sealed record ChatAnswer(string Id, string Text);

[Headers("Authorization: Bearer")]
public interface IDeepSeekApi
{
    [Post("/v1/chat/completions")] // AI: endpoint
    Task<ChatAnswer> CompleteAsync([Body] ChatRequest request, CancellationToken cancellationToken);

    [Get("/user/balance")]
    Task<string> BalanceAsync();
}

public static class DeepSeek
{
    public static IDeepSeekApi Create(string key) => RestService.For<IDeepSeekApi>(
        "https://api.deepseek.com", // AI: endpoint
        new RefitSettings { AuthorizationHeaderValueGetter = (_, _) => ValueTask.FromResult(key) });
}
