using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Flow;

/// <summary>
/// Where a value is kept within a member: a variable, a capture of the control-flow graph, or one of their members.
/// What is deeper counts as its first member.
/// </summary>
internal readonly record struct Place(object Root, ISymbol? Member)
{
    /// <summary>The object whose member is analysed.</summary>
    public static readonly object This = new();

    /// <summary>What no object holds.</summary>
    public static readonly object Static = new();

    /// <summary>Objects that others hold and this member changed: a later "save" writes them.</summary>
    public static readonly Place Changed = new(new object(), null);

    public bool IsShared => Root == This || Root == Static;

    public Place To(ISymbol member) => Member is null ? new Place(Root, member.OriginalDefinition) : this;
}
