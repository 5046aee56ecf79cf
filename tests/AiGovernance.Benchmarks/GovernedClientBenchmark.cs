using System.Diagnostics;
using Microsoft.Extensions.AI;

namespace AiGovernance.Benchmarks;

/// <summary>What governance adds to a call: a client that answers at once, bare and governed, without and with records.</summary>
internal static class GovernedClientBenchmark
{
    private const int Rounds = 7;

    public static async Task RunAsync(int calls, int words)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-calls-").FullName;
        try
        {
            using var file = new FileCallRecordSink(folder);
            using var bare = new InstantClient();
            (string Name, IChatClient Client)[] clients =
            [
                ("bare", bare),
                ("checked", Governed(bare, new AiGovernanceOptions())),
                ("checked and recorded in memory", Governed(bare, new AiGovernanceOptions { HashContent = false }, new LastRecord())),
                ("checked, hashed and recorded in memory", Governed(bare, new AiGovernanceOptions(), new LastRecord())),
                ("checked, hashed and recorded in a file", Governed(bare, new AiGovernanceOptions(), file)),
            ];
            string prompt = string.Join(' ', Enumerable.Repeat("word", words));
            double[][] times = [.. clients.Select(_ => new double[Rounds])];
            for (int round = -1; round < Rounds; round++)
            {
                for (int i = 0; i < clients.Length; i++)
                {
                    double time = await MicrosecondsAsync(clients[i].Client, prompt, calls);
                    if (round >= 0)
                    {
                        times[i][round] = time;
                    }
                }
            }

            double[] medians = [.. times.Select(values => values.Order().ElementAt(Rounds / 2))];
            Console.WriteLine($"{calls} calls of {words} words, median of {Rounds} rounds:");
            for (int i = 0; i < clients.Length; i++)
            {
                Console.WriteLine($"{clients[i].Name,-40} {medians[i],8:F2} µs per call, {medians[i] - medians[0],8:F2} µs more than bare");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> MicrosecondsAsync(IChatClient client, string prompt, int calls)
    {
        var watch = Stopwatch.StartNew();
        for (int i = 0; i < calls; i++)
        {
            await client.GetResponseAsync(prompt);
        }

        return watch.Elapsed.TotalMicroseconds / calls;
    }

    private static IChatClient Governed(IChatClient client, AiGovernanceOptions options, ICallRecordSink? records = null)
    {
        var register = new AiRegister
        {
            SchemaVersion = "1.0",
            Organisation = new Organisation { Name = "Benchmark" },
            Services = [new AiService { Id = "service", Name = "Service", EndpointHosts = ["api.example"], Model = new AiModel { Name = "model" } }],
            UseCases = [.. Enumerable.Range(0, 200).Select(i => new AiUseCase { Id = $"use-case-{i}", Title = "T", Status = UseCaseStatus.InProduction, Ai = new AiFacts { ServiceIds = ["service"] } })],
        };
        return client.AsBuilder().UseAiGovernance(register, options, records).Build().ForUseCase("use-case-100");
    }

    private sealed class LastRecord : ICallRecordSink
    {
        public AiCallRecord? Record { get; private set; }

        public ValueTask WriteAsync(AiCallRecord record, CancellationToken cancellationToken = default)
        {
            Record = record;
            return default;
        }
    }

    private sealed class InstantClient : IChatClient
    {
        private static readonly ChatClientMetadata Metadata = new("example", new Uri("https://api.example"), "model");

        private readonly ChatResponse _answer = new(new ChatMessage(ChatRole.Assistant, "Done.")) { ModelId = "model", Usage = new UsageDetails { InputTokenCount = 1, OutputTokenCount = 1 } };

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => Task.FromResult(_answer);

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
            => throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(ChatClientMetadata) ? Metadata : null;

        public void Dispose()
        {
        }
    }
}
