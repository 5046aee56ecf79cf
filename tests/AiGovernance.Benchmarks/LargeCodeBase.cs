using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.Benchmarks;

/// <summary>A code base of the size of a real one, made of what business applications are made of.</summary>
internal static class LargeCodeBase
{
    private const int UnitsPerFile = 4;

    // One type in so many calls a model, where the code base uses AI at all: more than in any application seen.
    private const int UnitsPerAiCall = 100;

    public static SyntaxTree[] Create(int lines, bool usesAi)
    {
        var trees = new List<SyntaxTree>();
        for (int written = 0; written < lines;)
        {
            string source = File(trees.Count, UnitsPerFile, usesAi);
            written += source.Count(c => c == '\n');
            trees.Add(CSharpSyntaxTree.ParseText(source, path: $"File{trees.Count}.cs"));
        }

        return [.. trees];
    }

    /// <summary>The text of one file, with so many types.</summary>
    public static string File(int number, int units, bool usesAi)
    {
        var text = new StringBuilder(Usings);
        if (usesAi)
        {
            text.Append("using AiGovernance;\nusing Microsoft.Extensions.AI;\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\nnamespace Shop.Area{number % 40};\n\n");
        for (int unit = number * units; unit < (number + 1) * units; unit++)
        {
            string template = usesAi && unit % UnitsPerAiCall == 0 ? AiCall : Templates[unit % Templates.Length];
            text.Append(template.Replace("#", unit.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static readonly string[] Templates =
    [
        """
        public sealed class Order#(int id, string customer)
        {
            private readonly List<string> _lines = new();
            private readonly Dictionary<string, int> _stock = new();

            public int Id { get; } = id;

            public string Url => $"https://shop.example/orders/{Id}";

            public string Describe(string prefix)
            {
                var builder = new StringBuilder();
                foreach (var line in _lines)
                {
                    builder.Append(prefix).Append(" - ").AppendLine(line.Trim().ToUpperInvariant());
                }

                return builder.ToString();
            }

            public async Task<int> CountAsync(CancellationToken token)
            {
                await Task.Delay(1, token).ConfigureAwait(false);
                var names = _lines.Where(line => line.Length > 3 && !string.IsNullOrWhiteSpace(line));
                int total = 0;
                foreach (var name in names)
                {
                    if (_stock.TryGetValue(name, out int count)) { total += count; } else { _stock[name] = total; }
                }

                return total + customer.Length;
            }

            public void Save(string path)
            {
                if (!File.Exists(path)) { File.WriteAllText(path, Describe("order")); }
                Console.WriteLine("{0}: {1}", Id, path);
            }
        }


        """,
        """
        public record Customer#(Guid Id, string Name, string? Email, DateTimeOffset Since);

        public interface ICustomers#
        {
            Task<Customer#?> FindAsync(Guid id, CancellationToken token);

            Task<IReadOnlyList<Customer#>> SearchAsync(string text, int page, CancellationToken token);
        }

        public sealed class Customers#(HttpClient http, JsonSerializerOptions json) : ICustomers#
        {
            private const string Route = "/api/customers";
            private readonly SemaphoreSlim _gate = new(4);

            public async Task<Customer#?> FindAsync(Guid id, CancellationToken token)
            {
                await _gate.WaitAsync(token);
                try
                {
                    using var response = await http.GetAsync($"{Route}/{id}", token);
                    if (!response.IsSuccessStatusCode)
                    {
                        return null;
                    }

                    var text = await response.Content.ReadAsStringAsync(token);
                    return JsonSerializer.Deserialize<Customer#>(text, json);
                }
                catch (HttpRequestException exception) when (exception.StatusCode is not null)
                {
                    throw new InvalidOperationException("The customer service answered with " + exception.StatusCode, exception);
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async Task<IReadOnlyList<Customer#>> SearchAsync(string text, int page, CancellationToken token)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, Route + "/search");
                request.Headers.Add("X-Page", page.ToString(CultureInfo.InvariantCulture));
                request.Content = new StringContent(JsonSerializer.Serialize(new { text, page }), Encoding.UTF8, "application/json");
                using var response = await http.SendAsync(request, token);
                response.EnsureSuccessStatusCode();
                var found = JsonSerializer.Deserialize<List<Customer#>>(await response.Content.ReadAsStringAsync(token), json);
                return found?.OrderBy(customer => customer.Name, StringComparer.OrdinalIgnoreCase).ThenByDescending(customer => customer.Since).ToList() ?? [];
            }
        }


        """,
        """
        public static class Parser#
        {
            private static readonly char[] Separators = { ';', ',', '\t' };

            public static IEnumerable<IReadOnlyDictionary<string, string>> Read(TextReader reader)
            {
                var header = reader.ReadLine()?.Split(Separators, StringSplitOptions.TrimEntries) ?? Array.Empty<string>();
                while (reader.ReadLine() is { } line)
                {
                    if (line.Length == 0 || line.StartsWith('%'))
                    {
                        continue;
                    }

                    var cells = line.Split(Separators);
                    var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                    for (int i = 0; i < Math.Min(cells.Length, header.Length); i++)
                    {
                        row[header[i]] = cells[i].Trim().Trim('"');
                    }

                    yield return row;
                }
            }

            public static decimal Total(IEnumerable<IReadOnlyDictionary<string, string>> rows, string column)
            {
                decimal total = 0;
                foreach (var row in rows)
                {
                    total += row.TryGetValue(column, out var cell) && decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
                        ? value
                        : throw new FormatException($"'{column}' of '{string.Join("|", row.Values)}' is no number.");
                }

                return Math.Round(total, 2, MidpointRounding.ToEven);
            }

            public static string State(int code) => code switch
            {
                0 => "new",
                1 or 2 => "paid",
                > 2 and < 10 => "sent",
                _ => "closed at " + DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            };
        }


        """,
        """
        public abstract class Handler#<TCommand>
            where TCommand : class
        {
            private readonly List<Action<TCommand>> _observers = new();

            public event EventHandler<string>? Failed;

            public int Handled { get; private set; }

            protected abstract ValueTask HandleAsync(TCommand command, CancellationToken token);

            public void Observe(Action<TCommand> observer) => _observers.Add(observer ?? throw new ArgumentNullException(nameof(observer)));

            public async Task RunAsync(IAsyncEnumerable<TCommand> commands, CancellationToken token)
            {
                await foreach (var command in commands.WithCancellation(token))
                {
                    try
                    {
                        await HandleAsync(command, token);
                        Handled++;
                    }
                    catch (OperationCanceledException)
                    {
                        throw;
                    }
                    catch (Exception exception)
                    {
                        Failed?.Invoke(this, exception.Message);
                        continue;
                    }

                    _observers.ForEach(observer => observer(command));
                }
            }

            public override string ToString() => $"{GetType().Name}: {Handled} handled, {_observers.Count} observers";
        }


        """,
    ];

    private const string AiCall = """
        [AiUseCase("letters")]
        public sealed class Letters#(IChatClient chat)
        {
            public async Task<string> DraftAsync(string facts, CancellationToken token)
            {
                var messages = new List<ChatMessage> { new(ChatRole.System, "Write a letter."), new(ChatRole.User, facts) };
                var response = await chat.GetResponseAsync(messages, cancellationToken: token);
                return response.Text.Trim();
            }
        }


        """;
}
