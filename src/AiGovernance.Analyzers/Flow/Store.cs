using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>AI output is kept somewhere.</summary>
/// <param name="Place">Where.</param>
/// <param name="Syntax">What a finding points at.</param>
/// <param name="Name">What a finding calls it.</param>
/// <param name="IsElement">Whether it becomes an element of what is there.</param>
/// <param name="IsOfAi">Whether it goes back to the AI.</param>
/// <param name="IsVague">Whether AI output decided that something is kept which says nothing of it.</param>
/// <param name="IsDecided">Whether it is no output itself, but AI output decided that it is kept.</param>
internal sealed record Store(Place Place, SyntaxNode Syntax, string Name, bool IsElement = false, bool IsOfAi = false, bool IsVague = false, bool IsDecided = false);
