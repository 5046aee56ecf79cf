using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>Reads <c>[AiUseCase("id")]</c> and <c>[AiGateway]</c>, by name: whose assembly declares them does not matter.</summary>
internal static class Attributes
{
    public const string UseCase = "AiUseCaseAttribute";
    public const string Gateway = "AiGatewayAttribute";

    private const string Suffix = "Attribute";

    public static ImmutableArray<string> UseCaseIds(ImmutableArray<AttributeData> attributes)
    {
        ImmutableArray<string>.Builder? ids = null;
        foreach (var attribute in attributes)
        {
            if (Is(attribute.AttributeClass, UseCase) && IdOf(attribute) is { } id)
            {
                (ids ??= ImmutableArray.CreateBuilder<string>()).Add(id);
            }
        }

        return ids?.ToImmutable() ?? ImmutableArray<string>.Empty;
    }

    public static bool HasGateway(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute.AttributeClass, Gateway))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(INamedTypeSymbol? type, string name)
        => type?.Name == name && type.ContainingNamespace is { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>
    /// Whether an attribute may be the one of that name, before it is bound: binding every attribute of a code base would
    /// be dear, and only an alias can give this one another name.
    /// </summary>
    public static bool MayBe(AttributeSyntax attribute, string name)
    {
        string written = SimpleName(attribute.Name);
        return (name.StartsWith(written, StringComparison.Ordinal) && (written.Length == name.Length || written.Length == name.Length - Suffix.Length))
            || (attribute.SyntaxTree.GetRoot() is CompilationUnitSyntax root && root.Usings.Any(u => u.Alias?.Name.Identifier.ValueText == written));
    }

    private static string SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    // A constant that does not exist (its entry was deleted) is an id that the register does not have. The compiler speaks of
    // it; that the calls belong to no use case (AIG0001) would be a second complaint about the same thing.
    private static string? IdOf(AttributeData attribute)
        => attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Error } id]
            ? id.Value as string
            : (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString();
}
