namespace AiGovernance.Tool.Tests.BadInput;

/// <summary>A theory that needs a folder nobody may write to.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReadOnlyTheoryAttribute : TheoryAttribute
{
    public ReadOnlyTheoryAttribute() => Skip = ReadOnlyFolder.WhyNot;
}
