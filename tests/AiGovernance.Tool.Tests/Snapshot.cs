using Snapshooter;

namespace AiGovernance.Tool.Tests;

/// <summary>Compares a text with the one in __snapshots__; the only place that knows how.</summary>
internal static class Snapshot
{
    public static void Match(string text, string name) => Snapshooter.Xunit.Snapshot.Match(text, new SnapshotNameExtension(name));
}
