using System.Text;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>What a record keeps of an answer, gathered as it comes.</summary>
internal sealed class ChatOutput(bool hashesContent)
{
    private readonly StringBuilder _text = new();
    private List<string>? _toolNames;

    public string? Model { get; private set; }

    public string? ResponseId { get; private set; }

    public long? InputTokens { get; private set; }

    public long? OutputTokens { get; private set; }

    public IReadOnlyList<string>? ToolNames => _toolNames;

    public string? Hash => hashesContent && _text.Length > 0 ? ContentHash.Of(_text.ToString()) : null;

    public static ChatOutput Of(ChatResponse response, bool hashesContent)
    {
        var output = new ChatOutput(hashesContent) { Model = response.ModelId, ResponseId = response.ResponseId };
        output.Count(response.Usage);
        foreach (var message in response.Messages)
        {
            output.Add(message.Contents);
        }

        return output;
    }

    public static ChatOutput Of(UsageDetails? usage, string? model)
    {
        var output = new ChatOutput(hashesContent: false) { Model = model };
        output.Count(usage);
        return output;
    }

    public void Add(ChatResponseUpdate update)
    {
        Model = update.ModelId ?? Model;
        ResponseId = update.ResponseId ?? ResponseId;
        Add(update.Contents);
        foreach (var content in update.Contents)
        {
            if (content is UsageContent usage)
            {
                Count(usage.Details);
            }
        }
    }

    private void Add(IList<AIContent> contents)
    {
        foreach (var content in contents)
        {
            switch (content)
            {
                case TextContent text when hashesContent:
                    _text.Append(text.Text);
                    break;
                case FunctionCallContent { Name: var name } when _toolNames?.Contains(name) != true:
                    (_toolNames ??= []).Add(name);
                    break;
            }
        }
    }

    private void Count(UsageDetails? usage)
    {
        InputTokens = Sum(InputTokens, usage?.InputTokenCount);
        OutputTokens = Sum(OutputTokens, usage?.OutputTokenCount);
    }

    private static long? Sum(long? first, long? second) => first is null ? second : first + (second ?? 0);
}
