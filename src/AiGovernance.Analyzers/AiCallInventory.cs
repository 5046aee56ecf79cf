using System.Collections.Concurrent;
using System.Collections.Immutable;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Register;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>
/// Hands every AI call of a compilation to its owner, and every use case that code names. It reports nothing and has no
/// attribute: no compiler loads it.
/// </summary>
/// <param name="onCall">Receives the calls once all are found, in no order.</param>
/// <param name="onUseCase">Receives the ids in attributes, whether or not a call was found there, from several threads at once.</param>
#pragma warning disable RS1001 // Not for a compiler to load.
public sealed class AiCallInventory(Action<AiCallSite> onCall, Action<string>? onUseCase = null) : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UseCaseWithoutCode);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var register = CompilationRegister.Read(start.Options, start.CancellationToken);
            bool isTest = TestProject.Is(start.Compilation, start.Options);
            var catalogue = CompilationCatalogue.Read(start.Options, start.CancellationToken);
            var actions = new AiCallActions(start.Compilation, start.Options, catalogue, start.CancellationToken);
            var calls = new ConcurrentBag<AiCall>();
            var constructions = new ConcurrentBag<Construction>();
            actions.OnCall(start, (call, _) => calls.Add(call));
            actions.OnConstruction(start, constructions.Add);

            // Only when everything was seen, it is known what the project constructs.
            start.RegisterCompilationEndAction(_ =>
            {
                var details = new ServiceDetails(catalogue, constructions);
                var services = new ServiceMatch(start.Compilation, register.Index, catalogue);
                foreach (var call in calls)
                {
                    onCall(AiCallSite.Of(call, details, services, register.Index, isTest));
                }
            });
            if (onUseCase is not null)
            {
                start.RegisterSyntaxNodeAction(node => HandOverId(node, onUseCase), SyntaxKind.Attribute);
            }
        });
    }

    /// <summary>Lists the calls of a compilation without an analyzer driver: nothing is bound but what may be a call.</summary>
    /// <param name="compilation">The compilation; it may have errors.</param>
    /// <param name="options">The register, own catalogue files and what the build says about scopes.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The calls in no order.</returns>
    public static IReadOnlyCollection<AiCallSite> Find(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var register = CompilationRegister.Read(options, cancellationToken);
        var catalogue = CompilationCatalogue.Read(options, cancellationToken);
        var actions = new AiCallActions(compilation, options, catalogue, cancellationToken);
        var calls = new ConcurrentBag<AiCall>();
        var constructions = new ConcurrentBag<Construction>();
        Parallel.ForEach(compilation.SyntaxTrees, new ParallelOptions { CancellationToken = cancellationToken }, tree =>
        {
            // The one that a driver would hand over.
#pragma warning disable RS1030
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                if (actions.CallAt(node, model, cancellationToken) is { } call)
                {
                    calls.Add(call);
                }
                else if (actions.ConstructionAt(node, model, cancellationToken) is { } construction)
                {
                    constructions.Add(construction);
                }
            }
        });
        var details = new ServiceDetails(catalogue, constructions);
        var services = new ServiceMatch(compilation, register.Index, catalogue);
        bool isTest = TestProject.Is(compilation, options);
        return calls.Select(call => AiCallSite.Of(call, details, services, register.Index, isTest)).ToList();
    }

    private static void HandOverId(SyntaxNodeAnalysisContext context, Action<string> onUseCase)
    {
        if (UseCaseAttributeAnalyzer.IdIn((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } id)
        {
            onUseCase(id);
        }
    }
}
