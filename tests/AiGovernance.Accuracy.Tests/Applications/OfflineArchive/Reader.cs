using System.Text;
using LLama;
using LLama.Common;
using LLama.Sampling;

namespace OfflineArchive;

internal sealed class Reader
{
    private readonly ModelParams _parameters;

    public Reader(string path) => _parameters = new ModelParams(path) { ContextSize = 4096, GpuLayerCount = 0 };

    public async Task SummariseAsync(string path)
    {
        using var weights = await LLamaWeights.LoadFromFileAsync(_parameters);
        var executor = new StatelessExecutor(weights, _parameters);
        var summary = new StringBuilder();
        var inference = new InferenceParams { MaxTokens = 256, SamplingPipeline = new DefaultSamplingPipeline() };
        await foreach (string piece in executor.InferAsync("Summarise: " + await File.ReadAllTextAsync(path), inference)) // AI: call
        {
            summary.Append(piece);
        }

        await File.WriteAllTextAsync(path + ".summary", summary.ToString());
        await AskAsync(weights, summary.ToString());
    }

    private async Task AskAsync(LLamaWeights weights, string summary)
    {
        using var context = weights.CreateContext(_parameters);
        var session = new ChatSession(new InteractiveExecutor(context));
        session.AddSystemMessage(summary);
        await foreach (string piece in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, "Who wrote it?"), new InferenceParams())) // AI: call
        {
            Console.Write(piece);
        }

        using var embedder = new LLamaEmbedder(weights, _parameters);
        Console.WriteLine((await embedder.GetEmbeddings(summary)).Count); // AI: call
    }
}
