using AiGovernance.Analyzers.Scopes;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// What stands for a human in code, by name: the validation types of the library, <c>[ShowsToHuman]</c>, and, where the
/// use case accepts it, tool approval.
/// </summary>
internal sealed class HumanTypes(bool acceptsToolApproval)
{
    public const string Recommendation = "AiRecommendation";

    /// <summary>The value in a recommendation, for showing it to the validator.</summary>
    public const string Proposal = "Proposal";

    private const string Decision = "HumanDecision";
    private const string ShowsToHuman = "ShowsToHumanAttribute";
    private const string ApprovalResponse = "ToolApprovalResponseContent";
    private const string ApprovalFunction = "ApprovalRequiredAIFunction";

    public static bool IsRecommendation(ITypeSymbol? type) => type is INamedTypeSymbol { Name: Recommendation } named && IsOurs(named);

    public static bool IsShown(ISymbol? symbol)
    {
        if (symbol is null)
        {
            return false;
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (Attributes.Is(attribute.AttributeClass, ShowsToHuman))
            {
                return true;
            }
        }

        return symbol switch
        {
            INamedTypeSymbol type => IsShown(type.BaseType),
            // A positional parameter of a record may carry the attribute for its property.
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record } } parameter
                => record.GetMembers(parameter.Name).Any(member => member is IPropertySymbol && IsShown(member)),
            _ => false,
        };
    }

    /// <summary>Whether a value of this type is held by a human or shown to one, whatever is in it.</summary>
    public bool IsHeld(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsHeld(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } or { IsAnonymousType: true } => false,
        INamedTypeSymbol named => (IsOurs(named) && named.Name is Recommendation or Decision)
            || IsApproval(named)
            || IsShown(named.OriginalDefinition)
            || named.TypeArguments.Any(IsHeld),
        _ => false,
    };

    /// <summary>Whether making this object or getting this value means that a human has spoken.</summary>
    public static HumanGate GateOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: Decision } named when IsOurs(named) => HumanGate.Decided,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task => GateOf(task.TypeArguments[0]),
        _ => HumanGate.None,
    };

    /// <summary>Whether a condition is the answer of a human to a call that the AI asked for.</summary>
    public bool IsApproved(ISymbol member) => member is IPropertySymbol { Name: "Approved" } && IsApproval(member.ContainingType);

    /// <summary>A function that runs only once a human has approved the call.</summary>
    public bool IsApprovalFunction(ITypeSymbol? type) => acceptsToolApproval && type is { Name: ApprovalFunction } && IsOfExtensionsAi(type);

    private bool IsApproval(ITypeSymbol? type) => acceptsToolApproval && type is { Name: ApprovalResponse } && IsOfExtensionsAi(type);

    private static bool IsOurs(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsOfExtensionsAi(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.AI";
}
