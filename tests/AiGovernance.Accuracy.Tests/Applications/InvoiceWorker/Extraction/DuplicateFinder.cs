using Azure.AI.Inference;

namespace InvoiceWorker.Extraction;

internal sealed class DuplicateFinder
{
    private readonly List<(Invoice Invoice, float[] Vector)> _known = [];
    private readonly EmbeddingsClient _client;
    private readonly Func<EmbeddingsOptions, CancellationToken, Task<Azure.Response<EmbeddingsResult>>> _embed;

    public DuplicateFinder(EmbeddingsClient client)
    {
        _client = client;
        _embed = _client.EmbedAsync; // AI: call
    }

    public async Task<bool> IsKnownAsync(Invoice invoice, CancellationToken stop)
    {
        var response = await _embed(new EmbeddingsOptions([$"{invoice.Supplier} {invoice.Number}"]), stop);
        float[] vector = response.Value.Data[0].Embedding.ToObjectFromJson<float[]>()!;
        bool isKnown = _known.Any(known => Distance(known.Vector, vector) < 0.01);
        _known.Add((invoice, vector));
        return isKnown;
    }

    private static double Distance(float[] left, float[] right)
        => left.Zip(right, (a, b) => (double)(a - b) * (a - b)).Sum();
}
