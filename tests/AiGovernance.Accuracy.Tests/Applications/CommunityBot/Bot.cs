using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Contracts.Requests.Image;
using Betalgo.Ranul.OpenAI.Interfaces;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;

namespace CommunityBot;

/// <summary>A bot of a hobbyist: a community library, and every idiom C# has.</summary>
public sealed class Bot : IDisposable
{
    private readonly OpenAIService _service = new(new OpenAIOptions { ApiKey = Environment.GetEnvironmentVariable("KEY")! });
    private readonly Dictionary<string, Func<string, Task<string>>> _commands;

    public Bot()
    {
        _commands = new()
        {
            ["ask"] = AskAsync,
            ["draw"] = async text => (await _service.Image.CreateImage(new CreateImageRequest { Prompt = text }, CancellationToken.None)).ToString()!, // AI: call
            ["time"] = _ => Task.FromResult(DateTime.Now.ToString("T")),
            ["models"] = async _ => string.Join(", ", (await _service.Models.ListModel()).Models.Select(model => model.Id)),
        };
    }

    public Task<string> HandleAsync(string line)
    {
        string[] parts = line.Split(' ', 2);
        return _commands.TryGetValue(parts[0], out var command) ? command(parts[^1]) : Task.FromResult("?");
    }

    public async Task<string> ModerateAsync(string text)
    {
        IOpenAIService service = _service;
        var verdict = await service.Moderation.CreateModeration(new CreateModerationRequest { Input = text }); // AI: call
        return verdict.Results[0].Flagged ? "removed" : text;
    }

    public async Task<List<double>> EmbedAsync(string text)
    {
        var request = new EmbeddingCreateRequest { Input = text, Model = "text-embedding-3-small" };
        var response = await _service.Embeddings.CreateEmbedding(request); // AI: call
        return response.Data[0].Embedding;
    }

    public void Dispose() => _service.Dispose();

    private async Task<string> AskAsync(string text)
    {
        var request = new ChatCompletionCreateRequest
        {
            Messages = [ChatMessage.FromSystem("You are terse."), ChatMessage.FromUser(text)],
            Model = "gpt-4o-mini",
        };

        string answer = "";
        await foreach (var piece in _service.ChatCompletion.CreateCompletionAsStream(request)) // AI: call
        {
            if (!piece.Successful)
            {
                var whole = await _service.CreateCompletion(request); // AI: call
                return whole.Choices[0].Message.Content ?? "";
            }

            answer += piece.Choices[0].Message.Content;
        }

        return answer;
    }
}
