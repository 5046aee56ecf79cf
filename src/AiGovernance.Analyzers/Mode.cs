using Microsoft.CodeAnalysis.Diagnostics;

namespace AiGovernance.Analyzers;

/// <summary>The build property <c>AiGovernanceMode</c>: <c>off</c> silences everything (<c>strict</c> is the build's own affair).</summary>
internal static class Mode
{
    public static bool IsOff(AnalyzerOptions options)
        => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.AiGovernanceMode", out string? mode)
            && string.Equals(mode.Trim(), "off", StringComparison.OrdinalIgnoreCase);
}
