using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>Puts embedding generators under a register of AI use cases.</summary>
public static class AiGovernanceEmbeddingGeneratorExtensions
{
    /// <summary>
    /// Adds governance to an embedding generator: each call is refused unless the register allows it, tagged in
    /// OpenTelemetry, and recorded. Add it last, next to the provider's generator.
    /// </summary>
    /// <typeparam name="TInput">What is embedded.</typeparam>
    /// <typeparam name="TEmbedding">The embeddings.</typeparam>
    /// <param name="builder">The pipeline of the generator.</param>
    /// <param name="register">The register; unless stated, the <see cref="AiRegister"/> among the services with which the generator is built.</param>
    /// <param name="options">Options; unless stated, those of <c>AddAiGovernance</c> among the services, else the defaults.</param>
    /// <param name="records">Where the records of calls go; unless stated, to the <see cref="ICallRecordSink"/> among the services, and nowhere if there is none.</param>
    /// <returns>The builder. Building fails with an <see cref="InvalidOperationException"/> if there is no register. Calls fail with a <see cref="UseCaseRefusedException"/> if the register does not allow them.</returns>
    public static EmbeddingGeneratorBuilder<TInput, TEmbedding> UseAiGovernance<TInput, TEmbedding>(
        this EmbeddingGeneratorBuilder<TInput, TEmbedding> builder,
        AiRegister? register = null,
        AiGovernanceOptions? options = null,
        ICallRecordSink? records = null)
        where TEmbedding : Embedding
        => (builder ?? throw new ArgumentNullException(nameof(builder)))
            .Use((generator, services) => new GovernedEmbeddingGenerator<TInput, TEmbedding>(generator, CallGovernance.From(services, register, options, records)));

    /// <summary>A view of a governed generator that makes its calls for a use case. It is cheap to make, and need not be disposed.</summary>
    /// <typeparam name="TInput">What is embedded.</typeparam>
    /// <typeparam name="TEmbedding">The embeddings.</typeparam>
    /// <param name="generator">A generator built with <c>UseAiGovernance</c>.</param>
    /// <param name="useCaseId">The id of the use case, by its generated constant: <c>AiUseCases.CaseSearch</c>.</param>
    /// <exception cref="InvalidOperationException">The generator is not governed: its calls would pass without check and record.</exception>
    public static IEmbeddingGenerator<TInput, TEmbedding> ForUseCase<TInput, TEmbedding>(this IEmbeddingGenerator<TInput, TEmbedding> generator, string useCaseId)
        where TEmbedding : Embedding
    {
        _ = generator ?? throw new ArgumentNullException(nameof(generator));
        _ = useCaseId ?? throw new ArgumentNullException(nameof(useCaseId));
        return generator.GetService(typeof(GovernedEmbeddingGenerator<TInput, TEmbedding>)) is null
            ? throw new InvalidOperationException(ClientText.NotGoverned)
            : new UseCaseEmbeddingGenerator<TInput, TEmbedding>(generator, useCaseId);
    }
}
