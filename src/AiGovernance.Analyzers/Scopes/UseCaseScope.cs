using System.Collections.Immutable;

namespace AiGovernance.Analyzers.Scopes;

/// <summary>The use cases that govern a place in code; none if nothing says so.</summary>
/// <param name="Ids">Their ids.</param>
/// <param name="IsAttribute">True if attributes say it, false if the build's configuration does.</param>
internal sealed record UseCaseScope(ImmutableArray<string> Ids, bool IsAttribute)
{
    public static readonly UseCaseScope None = new(ImmutableArray<string>.Empty, IsAttribute: false);

    public bool IsEmpty => Ids.IsEmpty;
}
