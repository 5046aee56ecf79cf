namespace AiGovernance.Package.Tests;

/// <summary>A test that needs a linker for native programs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute() => Skip = NativeTool.WhyAbsent;
}
