using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AiGovernance.Analyzers.Flow;

/// <summary>What the bodies analysed for one governed member share.</summary>
internal sealed class FlowSession(
    Compilation compilation,
    AiCallActions calls,
    AiCatalogue services,
    EffectCatalogue catalogue,
    Effects effects,
    OwnMethods ownMethods,
    HumanTypes human,
    ISymbol? member,
    CancellationToken cancellationToken)
{
    /// <summary>How deep private helpers, lambdas and local functions are followed into one another.</summary>
    public const int MaximumDepth = 8;

    /// <summary>How many blocks are visited for one member; then what was found stands, and the rest is silent.</summary>
    public const int MaximumVisits = 20_000;

    private readonly Dictionary<IMethodSymbol, FlowGraph?> _helpers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<object> _running = [];
    private int _visits;

    public CancellationToken CancellationToken => cancellationToken;

    public HumanTypes Human => human;

    public Effects Effects => effects;

    public OwnMethods OwnMethods => ownMethods;

    /// <summary>The lambdas that local variables and helpers' parameters hold.</summary>
    public Dictionary<ISymbol, Function> Functions { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables with the handlers of an event.</summary>
    public Dictionary<ILocalSymbol, IEventSymbol> Handlers { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables with an object that others hold too: it was not made here.</summary>
    public HashSet<ILocalSymbol> Borrowed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables with an object that was found in a parameter: what is stored there is seen by the caller.</summary>
    public Dictionary<ILocalSymbol, IParameterSymbol> Origins { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables with a collection that was made here, of elements that were not.</summary>
    public HashSet<ILocalSymbol> Copies { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Local variables with a writer over memory, and where that memory is.</summary>
    public Dictionary<ILocalSymbol, Place?> Writers { get; } = new(SymbolEqualityComparer.Default);

    public bool Visit()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ++_visits <= MaximumVisits;
    }

    /// <summary>Whether a body may be entered: recursion is not followed.</summary>
    public bool Enter(object body) => _running.Count < MaximumDepth && _running.Add(body);

    public void Leave(object body) => _running.Remove(body);

    /// <summary>Whether only the type itself calls the member: what it is given is from there.</summary>
    public bool IsPrivate => member is { DeclaredAccessibility: Accessibility.Private };

    public bool IsOwnParameter(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member);

    /// <summary>A parameter of a primary constructor that other members use: a field without a declaration.</summary>
    public bool IsField(IParameterSymbol parameter)
        => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is TypeDeclarationSyntax;

    /// <summary>The AI call at an operation's syntax, if its output is one that a human validates.</summary>
    public AiOutput? CallAt(SyntaxNode syntax, SemanticModel model)
        => NameOf(syntax) is { } name
            && calls.CallAt(name, model, cancellationToken) is { IsInGateway: false } call
            && call.Kind is not ("embedding" or "moderation" or "training")
            ? new AiOutput(call.Location, call.Member)
            : null;

    /// <summary>Whether a type belongs to an AI library: it goes to the AI, or comes from it.</summary>
    public bool IsOfAi(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsOfAi(array.ElementType),
        INamedTypeSymbol named => (named.ContainingAssembly is { } assembly && services.IsOfSdk(assembly.Name)) || named.TypeArguments.Any(IsOfAi),
        _ => false,
    };

    /// <summary>Whether a member of an AI library's type tells of the call only: usage, model, ids.</summary>
    public bool TellsOfCall(ISymbol member) => catalogue.NotOutput.Contains(member.Name) && IsOfAi(member.ContainingType);

    /// <summary>The body of a method of the same type or one of its bases, or null.</summary>
    public FlowGraph? HelperOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        if (definition.IsAbstract
            || definition.DeclaringSyntaxReferences.Length == 0
            || !IsOwnOrBase(definition.ContainingType))
        {
            return null;
        }

        if (!_helpers.TryGetValue(definition, out var graph))
        {
            var declaration = (definition.PartialImplementationPart ?? definition).DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);

            // A helper may stand in another part of the type; the driver keeps the model.
#pragma warning disable RS1030
            graph = declaration is MethodDeclarationSyntax ? FlowGraph.Of(declaration, compilation.GetSemanticModel(declaration.SyntaxTree), cancellationToken) : null;
#pragma warning restore RS1030
            _helpers.Add(definition, graph);
        }

        return graph;
    }

    private bool IsOwnOrBase(INamedTypeSymbol type)
    {
        for (var current = member?.ContainingType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type))
            {
                return true;
            }
        }

        return false;
    }

    public static SimpleNameSyntax? NameOf(SyntaxNode? syntax) => syntax switch
    {
        InvocationExpressionSyntax invocation => NameOf(invocation.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax conditional => NameOf(conditional.WhenNotNull),
        SimpleNameSyntax name => name,
        _ => null,
    };
}
