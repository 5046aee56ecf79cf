using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AiGovernance.Analyzers.Flow;

/// <summary>The control flow of one body, and of the lambdas and local functions in it.</summary>
internal sealed class FlowGraph(ControlFlowGraph graph, SemanticModel model)
{
    /// <summary>Larger bodies are not analysed: what that costs grows with the square of the blocks.</summary>
    public const int MaximumBlocks = 1_000;

    private readonly Dictionary<object, FlowGraph> _inner = [];
    private ControlDependence? _dependence;

    public ImmutableArray<BasicBlock> Blocks => graph.Blocks;

    public SemanticModel Model => model;

    public SyntaxNode Syntax => graph.OriginalOperation.Syntax;

    public ControlDependence Dependence => _dependence ??= new ControlDependence(graph);

    /// <summary>The body of a declaration, or null if it has none or too large a one.</summary>
    public static FlowGraph? Of(SyntaxNode declaration, SemanticModel model, CancellationToken cancellationToken)
        => ControlFlowGraph.Create(declaration, model, cancellationToken) is { } created && created.Blocks.Length <= MaximumBlocks
            ? new FlowGraph(created, model)
            : null;

    public FlowGraph Inner(IFlowAnonymousFunctionOperation function)
        => Inner(function, () => graph.GetAnonymousFunctionControlFlowGraphInScope(function));

    public FlowGraph Inner(IMethodSymbol localFunction)
        => Inner(localFunction, () => graph.GetLocalFunctionControlFlowGraphInScope(localFunction));

    /// <summary>The lambda or local function with that syntax, however deep it stands.</summary>
    public FlowGraph? Find(SyntaxNode function)
    {
        if (Syntax == function)
        {
            return this;
        }

        var inner = graph.LocalFunctions.Select(Inner).Concat(Lambdas().Select(Inner));
        return inner.Where(body => body.Syntax.Span.Contains(function.Span)).Select(body => body.Find(function)).FirstOrDefault(found => found is not null);
    }

    private IEnumerable<IFlowAnonymousFunctionOperation> Lambdas()
        => graph.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>();

    private FlowGraph Inner(object key, Func<ControlFlowGraph> create)
    {
        if (!_inner.TryGetValue(key, out var body))
        {
            _inner[key] = body = new FlowGraph(create(), model);
        }

        return body;
    }
}
