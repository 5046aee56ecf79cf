using Microsoft.Extensions.AI;

namespace AiGovernance.Extensions.AI.Tests;

public sealed class EmbeddingTests
{
    private readonly ListSink _sink = new();

    [Fact]
    public async Task Embeddings_are_checked_and_recorded_as_chats_are()
    {
        using var provider = new Generator();
        using var governed = Governed(provider);
        var embeddings = await governed.ForUseCase("minutes").GenerateAsync(["one", "two"]);
        Assert.Equal(2, embeddings.Count);
        var refusal = await Assert.ThrowsAsync<UseCaseRefusedException>(() => governed.ForUseCase("suspended").GenerateAsync(["one"]));
        Assert.Equal("AIG0003", refusal.RuleId);
        Assert.Equal("AIG0012", (await Assert.ThrowsAsync<UseCaseRefusedException>(() => governed.ForUseCase("minutes").GenerateAsync(["one"], new EmbeddingGenerationOptions { ModelId = "other" }))).RuleId);
        Assert.Null(Assert.Single(provider.Received)!.AdditionalProperties);
        Assert.Equal([AiCallOutcome.Completed, AiCallOutcome.Refused, AiCallOutcome.Refused], _sink.Records.Select(record => record.Outcome));
        Assert.Equal(("embeddings", "openai-eu", 5L, ContentHash.Of("one\ntwo")), (_sink.Records[0].Operation, _sink.Records[0].ServiceId, _sink.Records[0].InputTokens!.Value, _sink.Records[0].InputHash));
    }

    [Fact]
    public void A_generator_without_governance_cannot_take_a_use_case()
    {
        using var provider = new Generator();
        Assert.Throws<InvalidOperationException>(() => provider.ForUseCase("minutes"));
    }

    private IEmbeddingGenerator<string, Embedding<float>> Governed(Generator provider)
        => provider.AsBuilder().UseAiGovernance(Register.Example, new AiGovernanceOptions { Clock = new FixedTime().GetLocalNow }, _sink).Build();

    private sealed class Generator : IEmbeddingGenerator<string, Embedding<float>>
    {
        public List<EmbeddingGenerationOptions?> Received { get; } = [];

        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            Received.Add(options);
            return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(values.Select(_ => new Embedding<float>(new float[] { 1 }))) { Usage = new UsageDetails { InputTokenCount = 5 } });
        }

        public object? GetService(Type serviceType, object? serviceKey = null)
            => serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata("openai", new Uri("https://eu.api.openai.example"), "gpt-4o") : null;

        public void Dispose()
        {
        }
    }
}
