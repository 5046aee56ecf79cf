namespace AiGovernance;

/// <summary>The text has so many characters at most.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MaxLengthAttribute(int length) : Attribute
{
    public int Length { get; } = length;
}
