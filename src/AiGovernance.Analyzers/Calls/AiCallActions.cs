using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Calls;

/// <summary>
/// Connects the finders to a compilation, for the analyzer that warns and for the inventory that counts. A compilation
/// that references neither an AI service nor an HTTP client costs nothing.
/// </summary>
internal sealed class AiCallActions
{
    private static readonly string[] HttpClients = ["System.Net.Http.HttpClient", "System.Net.WebRequest", "System.Net.WebClient"];

    private readonly Compilation _compilation;
    private readonly AiCatalogue _catalogue;
    private readonly Gateways _gateways;
    private readonly AiTargets _targets;
    private readonly ScopeResolver _scopes;
    private readonly AiCallFinder? _calls;
    private readonly AiEndpointFinder? _endpoints;
    private readonly ConstructionFinder? _constructions;

    public AiCallActions(Compilation compilation, AnalyzerOptions options, AiCatalogue catalogue, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _catalogue = catalogue;
        _gateways = new Gateways(compilation, cancellationToken);
        _targets = new AiTargets(compilation, _catalogue, _gateways, cancellationToken);
        _scopes = new ScopeResolver(compilation, options.AnalyzerConfigOptionsProvider, _gateways);
        if (_targets.Any)
        {
            _calls = new AiCallFinder(compilation, _targets, _gateways, _scopes);
        }

        if (_targets.KnowsSdks || HttpClients.Any(name => compilation.GetTypesByMetadataName(name).Length > 0))
        {
            _endpoints = new AiEndpointFinder(catalogue.Endpoints, _gateways, _targets, _scopes, new StringUse(compilation, catalogue));
        }

        if (_targets.KnowsSdks)
        {
            _constructions = new ConstructionFinder(catalogue, _targets);
        }
    }

    /// <summary>The AI call whose called name this is, or null.</summary>
    public AiCall? CallAt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
        => _calls?.Find(name, model, cancellationToken);

    /// <summary>The use cases that govern a place in code.</summary>
    public UseCaseScope ScopeOf(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken) => _scopes.Resolve(place, model, cancellationToken);

    /// <summary>
    /// Hands over every call and every address, gateways' own included; and, where asked for, every use of a member that
    /// the catalogue should know and does not.
    /// </summary>
    public void OnCall(
        CompilationStartAnalysisContext context,
        Action<AiCall, SyntaxNodeAnalysisContext> onCall,
        Action<IMethodSymbol, SyntaxNodeAnalysisContext>? onUncatalogued = null)
    {
        if (_calls is not null)
        {
            var uncatalogued = onUncatalogued is not null && _targets.KnowsSdks ? new UncataloguedMembers(_compilation, _targets, _catalogue) : null;

            // One action for both: code consists of names.
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    Report(node);
                    if (uncatalogued?.Find((SimpleNameSyntax)node.Node, node.SemanticModel, node.CancellationToken) is { } member)
                    {
                        onUncatalogued!(member, node);
                    }
                },
                SyntaxKind.IdentifierName,
                SyntaxKind.GenericName);
        }

        if (_endpoints is not null)
        {
            context.RegisterSyntaxNodeAction(
                Report,
                SyntaxKind.StringLiteralExpression,
                SyntaxKind.Utf8StringLiteralExpression,
                SyntaxKind.InterpolatedStringText,
                SyntaxKind.AddExpression,
                SyntaxKind.InterpolatedStringExpression);
        }

        void Report(SyntaxNodeAnalysisContext node)
        {
            if (CallAt(node.Node, node.SemanticModel, node.CancellationToken) is { } call)
            {
                onCall(call, node);
            }
        }
    }

    /// <summary>The call or address that a node is, or null.</summary>
    public AiCall? CallAt(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        SimpleNameSyntax name => _calls?.Find(name, model, cancellationToken),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            => _endpoints?.Find(literal.Token, model, cancellationToken),
        InterpolatedStringTextSyntax text => _endpoints?.Find(text.TextToken, model, cancellationToken),
        InterpolatedStringExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
            => _endpoints?.FindComposed((ExpressionSyntax)node, model, cancellationToken),
        _ => null,
    };

    /// <summary>What a node constructs of the catalogued SDKs, or null.</summary>
    public Construction? ConstructionAt(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => _constructions?.Find(node, model, cancellationToken);

    /// <summary>Hands over what the project constructs of the catalogued SDKs.</summary>
    public void OnConstruction(CompilationStartAnalysisContext context, Action<Construction> onConstruction)
    {
        if (_constructions is null)
        {
            return;
        }

        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (ConstructionAt(node.Node, node.SemanticModel, node.CancellationToken) is { } construction)
                {
                    onConstruction(construction);
                }
            },
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);
    }

    /// <summary>Hands over every model or deployment that is named by a constant.</summary>
    public void OnModel(CompilationStartAnalysisContext context, Action<NamedModel, SyntaxNodeAnalysisContext> onModel)
    {
        if (!_targets.KnowsSdks)
        {
            return;
        }

        var models = new NamedModelFinder(_catalogue, _scopes);
        context.RegisterSyntaxNodeAction(
            node => Report(models.FindOption((AssignmentExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.SimpleAssignmentExpression);
        context.RegisterSyntaxNodeAction(
            node => Report(models.FindArgument((ExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);

        void Report(NamedModel? model, SyntaxNodeAnalysisContext node)
        {
            if (model is { Scope.IsEmpty: false })
            {
                onModel(model, node);
            }
        }
    }
}
