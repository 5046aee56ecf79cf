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
                foreach (var call in calls)
                {
                    onCall(AiCallSite.Of(call, details, register.Index, isTest));
                }
            });
            if (onUseCase is not null)
            {
                start.RegisterSyntaxNodeAction(node => HandOverId(node, onUseCase), SyntaxKind.Attribute);
            }
        });
    }

    private static void HandOverId(SyntaxNodeAnalysisContext context, Action<string> onUseCase)
    {
        if (UseCaseAttributeAnalyzer.IdIn((AttributeSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } id)
        {
            onUseCase(id);
        }
    }
}
