namespace AiGovernance.Tests.Validation;

/// <summary>What a person does to an item, in the tests against a model.</summary>
internal sealed record Act(string Item, ActKind Kind, Validator Who, string Value, bool HasReason, ShownMaterial[] Material, TimeSpan Before);

internal enum ActKind
{
    Show,
    Judge,
    Accept,
    Modify,
    Reject,
    Escalate,
}
