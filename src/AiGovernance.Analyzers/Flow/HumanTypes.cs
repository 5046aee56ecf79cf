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

    private static readonly string[] NotAcceptances = ["Reject", "Escalate", "Find"];

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

    /// <summary>
    /// Whether a call returns once a human has decided for something. A rejection, a hand-over and a look-up return a
    /// decision too, but what it says is to be asked first.
    /// </summary>
    public static HumanGate GateOf(IMethodSymbol method)
        => NotAcceptances.Any(word => method.Name.StartsWith(word, StringComparison.Ordinal)) || !IsDecision(method.ReturnType) ? HumanGate.None : HumanGate.Decided;

    /// <summary>Whether reading a member is only possible once humans have decided for a value: without one, it throws.</summary>
    public static bool IsDecidedValue(IPropertySymbol property) => property.Name == "Value" && IsDecision(property.ContainingType);

    /// <summary>Whether a condition asks a decision if it has a value.</summary>
    public static bool AsksForValue(ISymbol? member) => member is { Name: "HasValue" or "TryGetValue" } && IsDecision(member.ContainingType);

    /// <summary>Whether a condition is the answer of a human to a call that the AI asked for.</summary>
    public bool IsApproved(ISymbol member) => member is IPropertySymbol { Name: "Approved" } && IsApproval(member.ContainingType);

    /// <summary>A function that runs only once a human has approved the call.</summary>
    public bool IsApprovalFunction(ITypeSymbol? type) => acceptsToolApproval && type is { Name: ApprovalFunction } && IsOfExtensionsAi(type);

    private bool IsApproval(ITypeSymbol? type) => acceptsToolApproval && type is { Name: ApprovalResponse } && IsOfExtensionsAi(type);

    private static bool IsDecision(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: Decision } named => IsOurs(named),
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task => IsDecision(task.TypeArguments[0]),
        _ => false,
    };

    private static bool IsOurs(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "AiGovernance", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsOfExtensionsAi(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.AI";
}
