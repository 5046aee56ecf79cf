namespace AiGovernance;

/// <summary>The text identifies the element in its list.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ElementIdAttribute : Attribute;
