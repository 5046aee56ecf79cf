using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>Names of types as the catalogue writes them: <c>Namespace.Outer+Type`1</c>.</summary>
internal static class MetadataNames
{
    public static string Of(INamedTypeSymbol type)
    {
        string name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing.ToDisplayString() + "." + name : name;
    }

    /// <summary>The namespace of a name, or of a pattern as far as it is fixed.</summary>
    public static string NamespaceOf(string name)
    {
        int end = name.IndexOfAny(['*', '+']);
        int dot = name.LastIndexOf('.', end < 0 ? name.Length - 1 : end);
        return dot < 0 ? "" : name.Substring(0, dot);
    }
}
