using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers.Generation;

/// <summary>
/// Silences CS0436 for the generated class: an assembly that sees the internals of another one (a test project) sees two
/// classes <c>AiUseCases</c>. The compiler takes its own, which is the one that is meant.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameUseCasesSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor OwnClassIsMeant = new(
        "AIGS0436", "CS0436", "Each assembly has its own class AiUseCases, generated from the register.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(OwnClassIsMeant);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken).Symbol is INamedTypeSymbol type
                && IsGenerated(type))
            {
                context.ReportSuppression(Suppression.Create(OwnClassIsMeant, diagnostic));
            }
        }
    }

    private static bool IsGenerated(INamedTypeSymbol type)
        => type.Name == UseCaseNames.ClassName
            && type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
                && attribute.ConstructorArguments is [{ Value: UseCaseSource.GeneratorName }, ..]);
}
