namespace AiGovernance.Tests;

/// <summary>The test needs a disk that can be full, and is skipped where the machine lets nobody mount one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.WhyAbsent;
}
