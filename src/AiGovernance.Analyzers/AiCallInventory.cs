using System.Collections.Immutable;
using AiGovernance.Analyzers.Calls;
using AiGovernance.Analyzers.Register;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
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
public sealed record AiCallSite(
    Location Location,
    string Member,
    string Service,
    string Kind,
    string? Provider,
    string Container,
    ImmutableArray<string> UseCaseIds,
    bool IsGoverned);

/// <summary>
/// Hands every AI call of a compilation to its owner. It reports nothing and has no attribute: no compiler loads it.
/// </summary>
/// <param name="onCall">Receives the calls, from several threads at once and in no order.</param>
#pragma warning disable RS1001 // Not for a compiler to load.
public sealed class AiCallInventory(Action<AiCallSite> onCall) : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UngovernedCall);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var register = CompilationRegister.Read(start.Options, start.CancellationToken);
            bool isTest = TestProject.Is(start.Compilation, start.Options);
            AiCallActions.Register(start, (call, _) => onCall(new AiCallSite(
                call.Location,
                call.Member,
                call.Service,
                call.Kind,
                call.Provider,
                call.Container,
                call.Scope.Ids,
                IsGoverned: !call.Scope.IsEmpty && call.Scope.Ids.All(id => MayBeUsed(register.Index.Find(id), isTest)))));
        });
    }

    private static bool MayBeUsed(UseCaseSummary? useCase, bool isTest)
        => useCase is not null && !useCase.IsInactive && (isTest || !useCase.IsUnapproved);
}
