using System.Collections.Immutable;
using AiGovernance.Analyzers.Register;
using AiGovernance.Analyzers.Scopes;
using AiGovernance.Localisation;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>Warns where an attribute names a use case that the register does not have (AIG0002).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UseCaseAttributeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UnknownUseCase);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var register = CompilationRegister.Read(start.Options, start.CancellationToken);

            // Without a register (AIG0011), or with one that cannot be read to its end (AIG1001), no id is known to be wrong.
            if (register.Index.IsComplete && !Mode.IsOff(start.Options))
            {
                start.RegisterSyntaxNodeAction(node => Check(node, register.Index), SyntaxKind.Attribute);
            }
        });
    }

    internal static Message UnknownId(string id, RegisterIndex index)
        => new("AIG0002.Message", id, StructureCheck.Suggestion(id, index.Ids));

    /// <summary>The id that an attribute names, if it is the one that binds code to a use case.</summary>
    internal static string? IdIn(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
        => Attributes.MayBe(attribute, Attributes.UseCase)
            && attribute.ArgumentList?.Arguments is [{ } argument]
            && model.GetSymbolInfo(attribute, cancellationToken).Symbol is IMethodSymbol constructor
            && Attributes.Is(constructor.ContainingType, Attributes.UseCase)
            ? model.GetConstantValue(argument.Expression, cancellationToken).Value as string
            : null;

    private static void Check(SyntaxNodeAnalysisContext context, RegisterIndex index)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (IdIn(attribute, context.SemanticModel, context.CancellationToken) is { } id && index.Find(id) is null)
        {
            context.ReportDiagnostic(Rules.CreateForUseCase(Rules.UnknownUseCase, attribute.ArgumentList!.Arguments[0].GetLocation(), id, UnknownId(id, index)));
        }
    }
}
