using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>A view of a governed generator that names the use case of every call. The generator itself stays its owner's: disposing the view does nothing.</summary>
internal sealed class UseCaseEmbeddingGenerator<TInput, TEmbedding>(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, string useCaseId)
    : DelegatingEmbeddingGenerator<TInput, TEmbedding>(innerGenerator)
    where TEmbedding : Embedding
{
    public override Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        => base.GenerateAsync(values, UseCaseOption.With(options, useCaseId), cancellationToken);

    protected override void Dispose(bool disposing) => base.Dispose(disposing: false);
}
