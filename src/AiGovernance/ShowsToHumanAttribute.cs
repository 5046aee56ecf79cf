namespace AiGovernance;

/// <summary>
/// Says that what is given to a member, parameter or type is shown to the human who validates it: a view model, a prompt
/// to the validator, a list of pending decisions.
/// </summary>
/// <remarks>
/// Within a use case whose entry requires human validation, AI output may not leave a member without it (AIG0007), except
/// to what carries this attribute. On a type it holds for its values, whatever they hold; on a property or field for what
/// is assigned to it; on a parameter for its argument; on a method for its arguments, and what it returns is taken for
/// the human's answer. It is a statement about the code, and whoever reviews the code checks it: nothing may have an
/// effect there that no human has seen. AI Act Article 14(4); GDPR Article 22(3).
/// </remarks>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ShowsToHumanAttribute : Attribute;
