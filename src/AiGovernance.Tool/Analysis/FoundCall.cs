using AiGovernance.Analyzers;

namespace AiGovernance.Tool.Analysis;

/// <summary>A place where code reaches an AI service, and the project it belongs to.</summary>
/// <param name="Site">The call.</param>
/// <param name="Place">Where it is, as its author sees it.</param>
/// <param name="Path">The file, from the scanned folder on.</param>
/// <param name="Project">The project file, from the scanned folder on; null for code without a project.</param>
internal sealed record FoundCall(AiCallSite Site, CodePlace Place, string Path, string? Project);
