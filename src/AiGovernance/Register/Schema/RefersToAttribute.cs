namespace AiGovernance;

/// <summary>The text is the id of an element of a list of the register: <c>roles</c>, <c>vendors</c>, <c>services</c>, <c>trainings</c>, or <c>points</c> of the same use case.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute(string list) : Attribute
{
    public string List { get; } = list;
}
