namespace AiGovernance;

/// <summary>
/// Says that a member, type or interface is the organisation's own wrapper around an AI service.
/// </summary>
/// <remarks>
/// What is called inside is passed over, and the callers of the wrapper are the AI calls, in other assemblies too: they
/// belong to use cases (<see cref="AiUseCaseAttribute"/>), the wrapper does not. On a type or interface the attribute
/// holds for what derives from it or implements it, and for every method that others can call except those that every
/// object has and disposal.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class AiGatewayAttribute : Attribute;
