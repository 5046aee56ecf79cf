using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>A place where AI output leaves a member without a human.</summary>
/// <param name="Location">What leaves there: a value, or the name of what is called.</param>
/// <param name="Kind">How.</param>
/// <param name="Target">What receives it, or whose call it decides.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record Leak(Location Location, LeakKind Kind, string Target, AiOutput Source);
