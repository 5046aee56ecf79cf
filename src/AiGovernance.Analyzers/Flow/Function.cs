using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>A lambda and the body it stands in.</summary>
internal sealed record Function(IFlowAnonymousFunctionOperation Operation, FlowGraph Outer);
