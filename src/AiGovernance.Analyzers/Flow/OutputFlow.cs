using System.Collections.Concurrent;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Scopes;
using AiGovernance.Localisation;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// AIG0007: finds where AI output leaves a member of a use case that requires human validation. Only members with an AI
/// call in them, and those that use such a private member, are ever looked at.
/// </summary>
internal sealed class OutputFlow(Compilation compilation, RegisterIndex register, AiCallActions calls, AiCatalogue services)
{
    private const string KernelFunction = "KernelFunctionAttribute";

    private readonly EffectCatalogue _catalogue = EffectCatalogue.Default;
    private readonly Effects _effects = new(EffectCatalogue.Default);
    private readonly OwnMethods _ownMethods = new(EffectCatalogue.Default, services);
    private readonly ConcurrentDictionary<SyntaxNode, bool> _seen = new();
    private readonly ConcurrentDictionary<Location, bool> _reported = new();

    /// <summary>Looks where there may be AI output without an AI call: recommendations, and functions that a model calls.</summary>
    public void OnOtherSources(CompilationStartAnalysisContext context)
    {
        if (compilation.GetTypesByMetadataName("AiGovernance." + HumanTypes.Recommendation + "`1").Length > 0)
        {
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (((IdentifierNameSyntax)node.Node).Identifier.ValueText == HumanTypes.Proposal)
                    {
                        Check(node.Node, node.SemanticModel, node.ReportDiagnostic, node.CancellationToken);
                    }
                },
                SyntaxKind.IdentifierName);
        }

        if (compilation.GetTypesByMetadataName("Microsoft.SemanticKernel." + KernelFunction).Length > 0)
        {
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (Attributes.MayBe((AttributeSyntax)node.Node, KernelFunction) && node.Node.Parent?.Parent is MethodDeclarationSyntax { Body: not null } or MethodDeclarationSyntax { ExpressionBody: not null })
                    {
                        Check(node.Node, node.SemanticModel, node.ReportDiagnostic, node.CancellationToken);
                    }
                },
                SyntaxKind.Attribute);
        }
    }

    /// <summary>Analyses the member around a place where AI output appears, once, and the members that it reaches.</summary>
    public void Check(SyntaxNode place, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (UseCaseAt(place, model, cancellationToken) is not { Validation: { } validation } useCase
            || FlowUnit.Around(place, model, cancellationToken) is not { } unit
            || !_seen.TryAdd(unit.Syntax, true))
        {
            return;
        }

        var symbol = unit.Symbol(model, cancellationToken);
        bool isTool = symbol is not null && symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == KernelFunction);
        bool staysInType = unit.Function is null && symbol is { DeclaredAccessibility: Accessibility.Private, MethodKind: MethodKind.Ordinary } && CheckCallers(symbol, report, cancellationToken);
        if (FlowGraph.Of(unit.Body, model, cancellationToken) is not { } body || (unit.Function is null ? body : body.Find(unit.Function)) is not { } graph)
        {
            return;
        }

        var leaks = new Dictionary<Location, Leak>();
        var session = new FlowSession(compilation, calls, services, _catalogue, _effects, _ownMethods, new HumanTypes(validation.AcceptsToolApproval), symbol, cancellationToken);
        var result = new BodyFlow(session, graph, Add, control: null).Run(Entry(isTool && !validation.AcceptsFunctionFilter ? symbol : null));
        if (!staysInType && !isTool && !HumanTypes.IsShown(symbol))
        {
            foreach (var returned in result.Returns)
            {
                Add(new Leak(returned.Key.GetLocation(), LeakKind.Returned, "", returned.Value));
            }
        }

        foreach (var leak in leaks.Values.Where(leak => _reported.TryAdd(leak.Location, true)))
        {
            report(Rules.CreateForUseCase(Rules.UnvalidatedOutput, leak.Location, useCase.Id, MessageFor(leak, useCase.Id, validation), leak.Source.Location));
        }

        void Add(Leak leak)
        {
            if (!leaks.TryGetValue(leak.Location, out var known) || leak.Kind < known.Kind)
            {
                leaks[leak.Location] = leak;
            }
            else if (leak.Kind == known.Kind)
            {
                leaks[leak.Location] = known with { Source = AiOutput.Join(known.Source, leak.Source)! };
            }
        }
    }

    // Whether all who use a private member are analysed too: then what it returns is found where they let it go.
    private bool CheckCallers(IMethodSymbol helper, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var references = References.Near(helper, compilation, cancellationToken);
        bool all = !references.IsEmpty;
        foreach (var reference in references)
        {
            all &= UseCaseAt(reference.Name, reference.Model, cancellationToken) is { Validation: not null }
                && FlowUnit.Around(reference.Name, reference.Model, cancellationToken) is not null;
            Check(reference.Name, reference.Model, report, cancellationToken);
        }

        return all;
    }

    private UseCaseSummary? UseCaseAt(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
        => calls.ScopeOf(place, model, cancellationToken).Ids.Select(register.Find).FirstOrDefault(useCase => useCase?.Validation is not null);

    // What a model calls a function with is its output.
    private static FlowState Entry(IMethodSymbol? tool)
    {
        var entry = new FlowState();
        foreach (var parameter in tool?.Parameters.AsEnumerable() ?? [])
        {
            if (parameter.Type is { TypeKind: not TypeKind.Interface, Name: not "CancellationToken" and not "Kernel" })
            {
                entry.Set(new Place(parameter, null), new AiOutput(parameter.Locations[0], parameter.Name));
            }
        }

        return entry;
    }

    private static Message MessageFor(Leak leak, string useCaseId, RequiredValidation validation) => new(
        "AIG0007.Message",
        leak.Source.Member,
        leak.Source.Line,
        new Message("AIG0007." + leak.Kind, leak.Target),
        useCaseId,
        string.Join(", ", validation.PointIds));
}
