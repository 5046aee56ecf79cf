using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Extensions that a project writes for an SDK's client and that send through the client's own pipeline: a call which
/// the SDK does not have, and so no catalogue either.
/// </summary>
internal sealed class PipelineExtensions
{
    public static readonly PipelineExtensions None = new();

    private const string Pipeline = "Pipeline";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, INamedTypeSymbol?> _clients = new(SymbolEqualityComparer.Default);

    private PipelineExtensions()
    {
    }

    public PipelineExtensions(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var type in tree.GetRoot(cancellationToken).DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>())
            {
                foreach (var member in type.Members)
                {
                    if (member is MethodDeclarationSyntax method && IsExtension(method) && Sends(method))
                    {
                        _names.Add(method.Identifier.ValueText);
                    }
                }
            }
        }
    }

    public bool HasName(string name) => _names.Contains(name);

    /// <summary>The type whose pipeline the extension sends through; null if it is no such extension.</summary>
    public INamedTypeSymbol? ClientOf(IMethodSymbol method)
        => method.IsExtensionMethod && HasName(method.Name) ? _clients.GetOrAdd(method.OriginalDefinition, static symbol => FindClient((IMethodSymbol)symbol)) : null;

    /// <summary>Whether a name is a sending method of a pipeline, by its spelling: only then is it worth binding.</summary>
    public static bool MaySend(SimpleNameSyntax name)
        => name.Identifier.ValueText is "Send" or "SendAsync" or "ProcessMessage" or "ProcessMessageAsync"
            && name.Parent is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Pipeline } } access
            && access.Name == name;

    public static bool IsPipeline(INamedTypeSymbol? type) => type is
    {
        Name: "ClientPipeline",
        ContainingNamespace: { Name: "Primitives", ContainingNamespace: { Name: "ClientModel", ContainingNamespace.Name: "System" } },
    }
    or
    {
        Name: "HttpPipeline",
        ContainingNamespace: { Name: Pipeline, ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Azure" } },
    };

    private static bool IsExtension(MethodDeclarationSyntax method)
        => method.ParameterList.Parameters is [{ } first, ..] && first.Modifiers.Any(modifier => modifier.ValueText == "this");

    private static bool Sends(SyntaxNode method) => method.DescendantNodes().OfType<SimpleNameSyntax>().Any(MaySend);

    private static INamedTypeSymbol? FindClient(IMethodSymbol method)
        => method.DeclaringSyntaxReferences.Any(reference => Sends(reference.GetSyntax())) ? method.Parameters[0].Type as INamedTypeSymbol : null;
}
