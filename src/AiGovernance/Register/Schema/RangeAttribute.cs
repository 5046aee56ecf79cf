namespace AiGovernance;

/// <summary>The number lies between two bounds, both included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RangeAttribute(int minimum, int maximum = int.MaxValue) : Attribute
{
    public int Minimum { get; } = minimum;

    public int Maximum { get; } = maximum;
}
