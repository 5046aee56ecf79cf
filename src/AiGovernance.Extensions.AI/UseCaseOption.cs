using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>
/// The use case of a call travels through the middleware with its options, where what caches or repeats calls sees it. It
/// is taken out before the provider's client, which may send on all it finds there.
/// </summary>
internal static class UseCaseOption
{
    public const string Name = "aigovernance.use_case";

    public static string? Of(ChatOptions? options) => Of(options?.AdditionalProperties);

    public static string? Of(EmbeddingGenerationOptions? options) => Of(options?.AdditionalProperties);

    public static ChatOptions With(ChatOptions? options, string useCaseId)
    {
        if (options is not null && Of(options) is not null)
        {
            return options;
        }

        var result = options?.Clone() ?? new ChatOptions();
        (result.AdditionalProperties ??= [])[Name] = useCaseId;
        return result;
    }

    public static EmbeddingGenerationOptions With(EmbeddingGenerationOptions? options, string useCaseId)
    {
        if (options is not null && Of(options) is not null)
        {
            return options;
        }

        var result = options?.Clone() ?? new EmbeddingGenerationOptions();
        (result.AdditionalProperties ??= [])[Name] = useCaseId;
        return result;
    }

    public static ChatOptions? Without(ChatOptions? options)
    {
        if (Of(options) is null && !ToolApproval.IsValidated(options))
        {
            return options;
        }

        var result = options!.Clone();
        result.AdditionalProperties = Without(result.AdditionalProperties);
        return result;
    }

    public static EmbeddingGenerationOptions? Without(EmbeddingGenerationOptions? options)
    {
        if (Of(options) is null)
        {
            return options;
        }

        var result = options!.Clone();
        result.AdditionalProperties = Without(result.AdditionalProperties);
        return result;
    }

    private static string? Of(AdditionalPropertiesDictionary? properties)
        => properties is not null && properties.TryGetValue(Name, out object? value) ? value as string : null;

    private static AdditionalPropertiesDictionary? Without(AdditionalPropertiesDictionary? properties)
    {
        if (properties is not null)
        {
            properties.Remove(Name);
            ToolApproval.Unmark(properties);
        }

        return properties is { Count: > 0 } ? properties : null;
    }
}
