using System.Text;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace InvoiceWorker.Extraction;

internal sealed class ClaudeInvoiceReader : IInvoiceReader
{
    private const string Instruction = "Return number, supplier, total and date of this invoice as JSON.";

    private readonly AnthropicClient _client;
    private readonly ILogger<ClaudeInvoiceReader> _logger;

    public ClaudeInvoiceReader(AnthropicClient client, ILogger<ClaudeInvoiceReader> logger)
    {
        _client = client;
        _logger = logger;
    }

    public async Task<Invoice?> ReadAsync(string text, CancellationToken stop)
    {
        var parameters = Parameters(text);
        for (int attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var message = await _client.Messages.Create(parameters, stop); // AI: call
                return JsonSerializer.Deserialize<Invoice>(message.Content[0].ToString()!);
            }
            catch (JsonException exception)
            {
                _logger.LogWarning(exception, "No JSON, attempt {Attempt}", attempt);
            }
        }

        return null;
    }

    public async Task<string> ExplainAsync(string text)
    {
        var answer = new StringBuilder();
        await foreach (var piece in _client.Messages.CreateStreaming(Parameters("Explain: " + text))) // AI: call
        {
            answer.Append(piece);
        }

        return answer.ToString();
    }

    private static MessageCreateParams Parameters(string text) => new()
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 1024,
        Messages = [new UserMessageParam { Content = Instruction + "\n" + text }],
    };
}
