using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AiGovernance.CodeFixes.Code;

/// <summary>The constants that are generated from the register, where the project has them.</summary>
internal sealed class UseCaseConstants(Compilation compilation, CancellationToken cancellationToken)
{
    private const string TypeName = "AiUseCases";
    private const string Namespace = "AiGovernance";

    /// <summary>The constant with that value, else the string.</summary>
    /// <param name="id">The id of a use case.</param>
    /// <param name="isImported">Whether the namespace of the library will be in scope.</param>
    public string Write(string id, bool isImported)
    {
        foreach (var type in compilation.GetSymbolsWithName(TypeName, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>())
        {
            var constant = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && id.Equals(field.ConstantValue));
            if (constant is not null && type.ContainingType is null)
            {
                string name = type.ContainingNamespace.ToDisplayString();
                string qualifier = isImported && name == Namespace ? "" : type.ContainingNamespace.IsGlobalNamespace ? "global::" : "global::" + name + ".";
                return qualifier + TypeName + "." + (SyntaxFacts.GetKeywordKind(constant.Name) == SyntaxKind.None ? "" : "@") + constant.Name;
            }
        }

        return SymbolDisplay.FormatLiteral(id, quote: true);
    }
}
