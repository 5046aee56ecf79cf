using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace OfflineArchive;

internal sealed class PageClassifier : IDisposable
{
    private static readonly string[] Labels = ["letter", "invoice", "plan", "photo"];

    private readonly InferenceSession _session;

    public PageClassifier(string path)
    {
        using var options = new SessionOptions { GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        _session = new InferenceSession(path, options);
    }

    public string Classify(float[] pixels)
    {
        var tensor = new DenseTensor<float>(pixels, [1, 1, 224, 224]);
        var input = NamedOnnxValue.CreateFromTensor(_session.InputMetadata.Keys.First(), tensor);
        using var results = _session.Run([input]); // AI: call
        float[] scores = results[0].AsEnumerable<float>().ToArray();
        return Labels[Array.IndexOf(scores, scores.Max())];
    }

    public void Dispose() => _session.Dispose();
}
