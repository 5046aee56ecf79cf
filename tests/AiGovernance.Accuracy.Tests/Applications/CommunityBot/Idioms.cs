using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace CommunityBot;

public static partial class Idioms
{
    private static readonly ChatClient Shared = new("gpt-4o", "key");

    /// <summary>Runs when the type is first used.</summary>
    private static readonly Task<System.ClientModel.ClientResult<ChatCompletion>> WarmUp = Shared.CompleteChatAsync("hello"); // AI: call

    private static readonly Func<IChatClient, string, Task<ChatResponse>> Ask = (client, text) => client.GetResponseAsync(text); // AI: call

    public static Lazy<string> Motto { get; } = new(() => Shared.CompleteChat("A motto").Value.Content[0].Text); // AI: call

    public static string Greeting => Shared.CompleteChat("Greet").Value.Content[0].Text; // AI: call

    public static Task<ChatResponse> OfGeneric<TClient>(TClient client, string text)
        where TClient : IChatClient
        => client.GetResponseAsync(text); // AI: call

    public static async Task<string?> Conditional(IChatClient? client)
        => client is null ? null : (await client?.GetResponseAsync("maybe")!)?.Text; // AI: call

    public static Task<ChatResponse>[] Many(IChatClient client, params string[] texts)
        => [.. texts.Select(text => client.GetResponseAsync(text))]; // AI: call

    public static async Task<object> Dynamic()
    {
        dynamic client = Shared;
        return await client.CompleteChatAsync("hello"); // AI: call
    }

    public static object? Reflected(object client)
        => client.GetType().GetMethod("CompleteChat", [typeof(OpenAI.Chat.ChatMessage[])])?.Invoke(client, [Array.Empty<OpenAI.Chat.ChatMessage>()]); // AI: call; called by reflection

    public static Task<ChatResponse<string>> Static(IChatClient client)
        => ChatClientStructuredOutputExtensions.GetResponseAsync<string>(client, "as a static method"); // AI: call

    static partial void OnAsked(string text);

    public static async Task Local(IChatClient client)
    {
        var answer = await AskAsync("local");
        OnAsked(answer);

        async Task<string> AskAsync(string text)
        {
            var response = await client.GetResponseAsync(text); // AI: call
            return response.Text;
        }
    }

    public static async Task<string> Switched(IChatClient client, ChatClient other, bool first) => first switch
    {
        true => (await client.GetResponseAsync("a")).Text, // AI: call
        false => (await other.CompleteChatAsync("b")).Value.Content[0].Text, // AI: call
    };

    public static IEnumerable<string> Query(string[] texts)
        => from text in texts
           let answer = Shared.CompleteChat(text).Value // AI: call
           where answer.Content.Count > 0
           select answer.Content[0].Text;
}

public static partial class Idioms
{
    static partial void OnAsked(string text) => Task.Run(() => Ask(null!, text));

    /// <summary>Writes <c>client.GetResponseAsync</c> in a comment.</summary>
    public static event Func<string, Task<System.ClientModel.ClientResult<ChatCompletion>>> Asked = text => Shared.CompleteChatAsync(text); // AI: call

    public static async Task RaiseAsync() => await Asked("x");
}

public readonly struct Question(ChatClient client, string text)
{
    private readonly Func<OpenAI.Chat.ChatMessage[], System.ClientModel.ClientResult<ChatCompletion>> _ask = client.CompleteChat; // AI: call

    public string Text { get; } = text;

    public static implicit operator string(Question question) => question._ask([question.Text]).Value.Content[0].Text;

    public string this[int times] => string.Concat(Enumerable.Repeat(client.CompleteChat(Text).Value.Content[0].Text, times)); // AI: call
}
