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
    private readonly AiCallFinder _calls;

    public AiCallActions(Compilation compilation, AnalyzerOptions options, AiCatalogue catalogue, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _catalogue = catalogue;
        _gateways = new Gateways(compilation, cancellationToken);
        _targets = new AiTargets(compilation, _catalogue, _gateways, cancellationToken);
        _scopes = new ScopeResolver(compilation, options.AnalyzerConfigOptionsProvider, _gateways);
        _calls = new AiCallFinder(compilation, _targets, _gateways, _scopes);
    }

    /// <summary>The AI call whose called name this is, or null.</summary>
    public AiCall? CallAt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
        => _targets.Any ? _calls.Find(name, model, cancellationToken) : null;

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
        if (_targets.Any)
        {
            var uncatalogued = onUncatalogued is not null && _targets.KnowsSdks ? new UncataloguedMembers(_compilation, _targets, _catalogue) : null;

            // One action for both: code consists of names.
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var name = (SimpleNameSyntax)node.Node;
                    Report(CallAt(name, node.SemanticModel, node.CancellationToken), node);
                    if (uncatalogued?.Find(name, node.SemanticModel, node.CancellationToken) is { } member)
                    {
                        onUncatalogued!(member, node);
                    }
                },
                SyntaxKind.IdentifierName,
                SyntaxKind.GenericName);
        }

        if (!_targets.KnowsSdks && !HttpClients.Any(name => _compilation.GetTypesByMetadataName(name).Length > 0))
        {
            return;
        }

        var endpoints = new AiEndpointFinder(_catalogue.Endpoints, _gateways, _targets, _scopes, new StringUse(_compilation, _catalogue));
        context.RegisterSyntaxNodeAction(
            node => Report(endpoints.Find(((LiteralExpressionSyntax)node.Node).Token, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression);
        context.RegisterSyntaxNodeAction(
            node => Report(endpoints.Find(((InterpolatedStringTextSyntax)node.Node).TextToken, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.InterpolatedStringText);
        context.RegisterSyntaxNodeAction(
            node => Report(endpoints.FindComposed((ExpressionSyntax)node.Node, node.SemanticModel, node.CancellationToken), node),
            SyntaxKind.AddExpression,
            SyntaxKind.InterpolatedStringExpression);

        void Report(AiCall? call, SyntaxNodeAnalysisContext node)
        {
            if (call is not null)
            {
                onCall(call, node);
            }
        }
    }

    /// <summary>Hands over what the project constructs of the catalogued SDKs.</summary>
    public void OnConstruction(CompilationStartAnalysisContext context, Action<Construction> onConstruction)
    {
        if (!_targets.KnowsSdks)
        {
            return;
        }

        var finder = new ConstructionFinder(_catalogue, _targets);
        context.RegisterSyntaxNodeAction(
            node =>
            {
                if (finder.Find(node.Node, node.SemanticModel, node.CancellationToken) is { } construction)
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
