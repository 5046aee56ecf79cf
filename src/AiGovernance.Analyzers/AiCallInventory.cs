using System.Collections.Immutable;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Catalogue;
using AiGovernance.Analyzers.Register;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>A place where code reaches an AI service, governed or not, as the command line lists it.</summary>
/// <param name="Location">The called name, or the string constant with the address.</param>
/// <param name="Member">What is called (<c>IChatClient.GetResponseAsync</c>), or the address.</param>
/// <param name="Service">The SDK or the provider.</param>
/// <param name="Kind">chat, embedding, speech, image, vision, language, translation, moderation, agent, localInference, training or other.</param>
/// <param name="Provider">Who receives the data, or null where the call alone does not tell.</param>
/// <param name="Container">The member the call stands in.</param>
/// <param name="UseCaseIds">The use cases named for this place; empty if none is.</param>
/// <param name="IsGoverned">True if use cases are named, the register has all of them, and their status lets them be used.</param>
/// <param name="IsInGateway">True inside a member or type marked <c>[AiGateway]</c>: its callers answer for the call.</param>
/// <param name="IsInAdapter">True if the type around it is itself an AI client to others: here data leaves, marked or not.</param>
public sealed record AiCallSite(
    Location Location,
    string Member,
    string Service,
    string Kind,
    string? Provider,
    string Container,
    ImmutableArray<string> UseCaseIds,
    bool IsGoverned,
    bool IsInGateway,
    bool IsInAdapter);

/// <summary>
/// Hands every AI call of a compilation to its owner, and every use case that code names. It reports nothing and has no
/// attribute: no compiler loads it.
/// </summary>
/// <param name="onCall">Receives the calls, from several threads at once and in no order.</param>
/// <param name="onUseCase">Receives the ids in attributes, whether or not a call was found there, in the same way.</param>
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
            new AiCallActions(start.Compilation, start.Options, catalogue, start.CancellationToken).OnCall(start, (call, _) => onCall(new AiCallSite(
                call.Location,
                call.Member,
                call.Service,
                call.Kind,
                call.Provider,
                call.Container,
                call.Scope.Ids,
                IsGoverned: !call.Scope.IsEmpty && call.Scope.Ids.All(id => MayBeUsed(register.Index.Find(id), isTest)),
                call.IsInGateway,
                call.IsInAdapter)));
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

    private static bool MayBeUsed(UseCaseSummary? useCase, bool isTest)
        => useCase is not null && !useCase.IsInactive && (isTest || !useCase.IsUnapproved);
}
