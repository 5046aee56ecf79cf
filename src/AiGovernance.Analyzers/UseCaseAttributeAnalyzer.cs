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

    private static void Check(SyntaxNodeAnalysisContext context, RegisterIndex index)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (!MayBeUseCase(attribute)
            || attribute.ArgumentList?.Arguments is not [{ } argument]
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol constructor
            || !UseCaseAttributes.IsUseCase(constructor.ContainingType)
            || context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value is not string id
            || index.Find(id) is not null)
        {
            return;
        }

        context.ReportDiagnostic(Rules.CreateForUseCase(Rules.UnknownUseCase, argument.GetLocation(), id, UnknownId(id, index)));
    }

    // Binding every attribute of a code base would be dear; only an alias can give this one another name.
    private static bool MayBeUseCase(AttributeSyntax attribute)
    {
        string name = attribute.Name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            _ => "",
        };
        return name is UseCaseAttributes.Name or UseCaseAttributes.FullName
            || (attribute.SyntaxTree.GetRoot() is CompilationUnitSyntax root && root.Usings.Any(u => u.Alias?.Name.Identifier.ValueText == name));
    }
}
