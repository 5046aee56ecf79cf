using System.Collections.Concurrent;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Finds the places of one compilation where code reaches AI services. Names come first: a name that no rule of a
/// referenced SDK has costs one look-up, and only the others are bound.
/// </summary>
internal sealed class AiCallFinder
{
    private static readonly SymbolDisplayFormat ContainerFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private readonly AiCallRules _rules;
    private readonly ScopeResolver _scopes;
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IMethodSymbol, Target?> _targets = new(SymbolEqualityComparer.Default);
    private readonly AiCatalogue _catalogue;

    public AiCallFinder(Compilation compilation, AnalyzerConfigOptionsProvider options, AiCatalogue catalogue)
    {
        _rules = catalogue.CallsIn(compilation.ReferencedAssemblyNames.Select(name => name.Name).Append(compilation.AssemblyName ?? ""));
        _catalogue = catalogue;
        _scopes = new ScopeResolver(compilation, options);
    }

    /// <summary>False if no catalogued SDK is referenced: then no name needs to be looked at.</summary>
    public bool KnowsCalls => !_rules.IsEmpty;

    /// <summary>The AI call whose called name <paramref name="name"/> is, or null.</summary>
    public AiCall? FindCall(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!_names.GetOrAdd(name.Identifier.ValueText, _rules.HasMember) || IsOnlyNamed(name))
        {
            return null;
        }

        if (model.GetSymbolInfo(CalledExpression(name), cancellationToken).Symbol is not IMethodSymbol method
            || TargetOf(method) is not { } target
            || IsInExpressionTree(name, model, cancellationToken))
        {
            return null;
        }

        var container = model.GetEnclosingSymbol(name.SpanStart, cancellationToken);
        if (IsMiddleware(container, target))
        {
            return null;
        }

        return new AiCall(
            name.Identifier.GetLocation(),
            target.Display,
            target.Rule.Sdk.Name,
            target.Rule.Kind,
            target.Rule.Sdk.Provider,
            IsEndpoint: false,
            Display(container),
            _scopes.Resolve(name, model, cancellationToken));
    }

    /// <summary>The AI endpoint whose address the string <paramref name="text"/> is, or null.</summary>
    public AiCall? FindEndpoint(SyntaxToken text, SemanticModel model, CancellationToken cancellationToken)
    {
        string address = text.ValueText;
        if (_catalogue.Endpoints.Find(address) is not { } endpoint || IsForSdk(text.Parent!, model, cancellationToken))
        {
            return null;
        }

        var container = model.GetEnclosingSymbol(text.SpanStart, cancellationToken);
        return new AiCall(
            text.GetLocation(),
            address.Trim(),
            endpoint.Provider,
            endpoint.Kind,
            endpoint.Provider,
            IsEndpoint: true,
            Display(container),
            _scopes.Resolve(text.Parent!, model, cancellationToken));
    }

    /// <summary>Whether a call of <paramref name="method"/> is an AI call.</summary>
    public bool IsCall(IMethodSymbol method) => TargetOf(method) is not null;

    private Target? TargetOf(IMethodSymbol method)
        => _targets.GetOrAdd((method.ReducedFrom ?? method).OriginalDefinition, FindTarget);

    // A rule names a member where it is first declared: what overrides or implements that member is the same call.
    private Target? FindTarget(IMethodSymbol method)
    {
        if (RuleFor(method) is { } own)
        {
            return new Target(own, AbstractionOf(method), Display(method));
        }

        foreach (var contract in Contracts.OverriddenOrImplemented(method))
        {
            if (contract is IMethodSymbol declared && RuleFor(declared) is { } rule)
            {
                return new Target(rule, AbstractionOf(declared), Display(method));
            }
        }

        return null;
    }

    private AiCallRule? RuleFor(IMethodSymbol method)
        => method.ContainingType is { } type && method.ContainingAssembly is { } assembly && _rules.HasMember(method.Name)
            ? _rules.Find(assembly.Name, MetadataNames.Of(type), method.Name)
            : null;

    // For an extension method it is the type it extends: ChatClientExtensions.GetResponseAsync speaks to an IChatClient.
    private static INamedTypeSymbol? AbstractionOf(IMethodSymbol method)
        => method.IsExtensionMethod ? method.Parameters[0].Type.OriginalDefinition as INamedTypeSymbol : method.ContainingType.OriginalDefinition;

    // A member that fulfils an AI abstraction and calls on the same abstraction only passes the call on;
    // those who call that member answer for it.
    private bool IsMiddleware(ISymbol? container, Target target)
    {
        for (var symbol = container; symbol is not null and not INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method
                && TargetOf(method) is { } fulfilled)
            {
                return SymbolEqualityComparer.Default.Equals(fulfilled.Abstraction, target.Abstraction);
            }
        }

        return false;
    }

    // The address given to an SDK's own client or options is configuration: the calls through that client are what counts.
    private bool IsForSdk(SyntaxNode text, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in text.Ancestors())
        {
            ISymbol? symbol = node switch
            {
                BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax or AttributeSyntax => model.GetSymbolInfo(node, cancellationToken).Symbol,
                AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
                _ => null,
            };
            if (symbol?.ContainingAssembly is { } assembly && _catalogue.IsOfSdk(assembly.Name))
            {
                return true;
            }

            if (node is StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOnlyNamed(SimpleNameSyntax name)
    {
        if (name.IsPartOfStructuredTrivia())
        {
            return true;
        }

        return name.FirstAncestorOrSelf<InvocationExpressionSyntax>(IsNameOf) is not null;

        static bool IsNameOf(InvocationExpressionSyntax invocation)
            => invocation is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 };
    }

    private static SyntaxNode CalledExpression(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access,
            MemberBindingExpressionSyntax binding => binding,
            _ => name,
        };
        return expression.Parent is InvocationExpressionSyntax invocation && invocation.Expression == expression ? invocation : expression;
    }

    // Setup(c => c.GetResponseAsync(...)) of a mock is an expression tree: nobody runs it.
    private static bool IsInExpressionTree(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
        => node.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda =>
            model.GetTypeInfo(lambda, cancellationToken).ConvertedType is INamedTypeSymbol
            {
                MetadataName: "Expression`1",
                ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" },
            });

    // As the caller writes it: chat.GetResponseAsync(...) of an IChatClient, extension or not.
    private static string Display(IMethodSymbol method) => (AbstractionOf(method)?.Name ?? method.ContainingType.Name) + "." + method.Name;

    private static string Display(ISymbol? container)
    {
        while (container is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            container = container.ContainingSymbol;
        }

        return container switch
        {
            null => "",
            IMethodSymbol { AssociatedSymbol: { } owner } => owner.ToDisplayString(ContainerFormat),
            _ => container.ToDisplayString(ContainerFormat),
        };
    }

    private sealed record Target(AiCallRule Rule, INamedTypeSymbol? Abstraction, string Display);
}
