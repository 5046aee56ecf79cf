using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>What a client says of the service behind it.</summary>
internal sealed record ServedBy(string? Provider, string? Host, string? DefaultModel)
{
    public static ServedBy Of(IChatClient client)
        => client.GetService(typeof(ChatClientMetadata)) is ChatClientMetadata metadata
            ? new ServedBy(metadata.ProviderName, HostOf(metadata.ProviderUri), metadata.DefaultModelId)
            : new ServedBy(null, null, null);

    public static ServedBy Of(IEmbeddingGenerator generator)
        => generator.GetService(typeof(EmbeddingGeneratorMetadata)) is EmbeddingGeneratorMetadata metadata
            ? new ServedBy(metadata.ProviderName, HostOf(metadata.ProviderUri), metadata.DefaultModelId)
            : new ServedBy(null, null, null);

    private static string? HostOf(Uri? address) => address is { IsAbsoluteUri: true, Host.Length: > 0 } ? address.Host : null;
}
