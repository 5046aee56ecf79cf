namespace AiGovernance;

/// <summary>
/// Says which use case of the register (<c>ai-register.json</c>) the calls to AI services in a member, type,
/// lambda, local function or assembly belong to.
/// </summary>
/// <remarks>
/// The nearest attribute decides: the one on the lambda or local function, else on the member, else on the containing
/// types from the inside out, else on what these override, implement or derive from, else on the assembly. Several attributes on one place name several use cases; each is checked.
/// The record of processing that the attribute points to is the one Article 30 GDPR asks for.
/// </remarks>
/// <param name="id">The id of the use case in the register, for instance <c>meeting-minutes</c>.</param>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event | AttributeTargets.Field,
    AllowMultiple = true)]
public sealed class AiUseCaseAttribute(string id) : Attribute
{
    /// <summary>The id of the use case in the register.</summary>
    public string Id { get; } = id;
}
