using System.Text;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>
/// The hash of what is given to an AI: instructions and the contents of all messages in their order, with a line feed
/// between them; texts in UTF-8, data as their bytes, addresses and the results of tools as text. For one message with one
/// text it is the hash of this text.
/// </summary>
internal static class InputHash
{
    public static string Of(IEnumerable<ChatMessage> messages, string? instructions)
    {
        using var input = new Input();
        input.Add(instructions);
        foreach (var message in messages)
        {
            foreach (var content in message.Contents)
            {
                switch (content)
                {
                    case TextContent text:
                        input.Add(text.Text);
                        break;
                    case DataContent data:
                        input.Add(data.Data);
                        break;
                    case UriContent address:
                        input.Add(address.Uri.ToString());
                        break;
                    case FunctionResultContent result:
                        input.Add(result.Result?.ToString());
                        break;
                }
            }
        }

        return input.Hash();
    }

    /// <summary>The hash of values for embedding, or null if they are neither texts nor data.</summary>
    public static string? Of<TInput>(IEnumerable<TInput> values)
    {
        using var input = new Input();
        foreach (var value in values)
        {
            switch (value)
            {
                case string text:
                    input.Add(text);
                    break;
                case TextContent text:
                    input.Add(text.Text);
                    break;
                case DataContent data:
                    input.Add(data.Data);
                    break;
                default:
                    return null;
            }
        }

        return input.Hash();
    }

    private sealed class Input : IDisposable
    {
        private readonly MemoryStream _bytes = new();
        private bool _isEmpty = true;

        public void Add(string? text)
        {
            if (text is not null)
            {
                Add(Encoding.UTF8.GetBytes(text));
            }
        }

        public void Add(ReadOnlyMemory<byte> data) => Add(data.ToArray());

        public void Dispose() => _bytes.Dispose();

        public string Hash() => ContentHash.Of(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));

        private void Add(byte[] bytes)
        {
            if (!_isEmpty)
            {
                _bytes.WriteByte((byte)'\n');
            }

            _isEmpty = false;
            _bytes.Write(bytes, 0, bytes.Length);
        }
    }
}
