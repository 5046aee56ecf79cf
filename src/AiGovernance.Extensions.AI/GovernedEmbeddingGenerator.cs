using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>An embedding generator that asks the register before each call and keeps a record of it.</summary>
internal sealed class GovernedEmbeddingGenerator<TInput, TEmbedding>(IEmbeddingGenerator<TInput, TEmbedding> innerGenerator, CallGovernance governance)
    : DelegatingEmbeddingGenerator<TInput, TEmbedding>(innerGenerator)
    where TEmbedding : Embedding
{
    private readonly ServedBy _service = ServedBy.Of(innerGenerator);

    public override async Task<GeneratedEmbeddings<TEmbedding>> GenerateAsync(IEnumerable<TInput> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var gathered = values as IReadOnlyCollection<TInput> ?? [.. values];
        var call = await governance.BeginAsync(
            "embeddings",
            _service,
            UseCaseOption.Of(options),
            options?.ModelId,
            governance.HashesContent ? InputHash.Of(gathered) : null,
            unvalidatedTools: null,
            cancellationToken).ConfigureAwait(false);
        GeneratedEmbeddings<TEmbedding> embeddings;
        try
        {
            embeddings = await base.GenerateAsync(gathered, UseCaseOption.Without(options), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await call.FailAsync(exception).ConfigureAwait(false);
            throw;
        }

        await call.EndAsync(ChatOutput.Of(embeddings.Usage, embeddings.Count > 0 ? embeddings[0].ModelId : null)).ConfigureAwait(false);
        return embeddings;
    }
}
