using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>Reads <c>[AiUseCase("id")]</c>.</summary>
internal static class UseCaseAttributes
{
    public const string Name = "AiUseCase";
    public const string FullName = "AiUseCaseAttribute";

    public static ImmutableArray<string> IdsIn(ImmutableArray<AttributeData> attributes)
    {
        ImmutableArray<string>.Builder? ids = null;
        foreach (var attribute in attributes)
        {
            if (IsUseCase(attribute.AttributeClass) && IdOf(attribute) is { } id)
            {
                (ids ??= ImmutableArray.CreateBuilder<string>()).Add(id);
            }
        }

        return ids?.ToImmutable() ?? ImmutableArray<string>.Empty;
    }

    public static bool IsUseCase(INamedTypeSymbol? type)
        => type is { Name: FullName, ContainingNamespace: { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true } };

    private static string? IdOf(AttributeData attribute)
        => attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string : null;
}
