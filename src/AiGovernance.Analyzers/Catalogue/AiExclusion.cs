namespace AiGovernance.Analyzers.Catalogue;

/// <summary>What is no AI call although it looks like one: members, or addresses. It comes before rules and endpoints.</summary>
/// <param name="Packages">Libraries that call no AI service; for readers only.</param>
/// <param name="Types">The types of <paramref name="Members"/>.</param>
/// <param name="Members">Members that are no AI calls.</param>
/// <param name="Hosts">Hosts that serve no AI; all if empty and there are paths.</param>
/// <param name="Paths">Paths that serve no AI; all if empty and there are hosts.</param>
/// <param name="Why">The reason, in one sentence.</param>
internal sealed record AiExclusion(
    IReadOnlyList<string> Packages,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    IReadOnlyList<Glob> Hosts,
    IReadOnlyList<Glob> Paths,
    string Why)
{
    public bool CoversMember(string typeName, string memberName) => Glob.AnyMatches(Members, memberName) && Glob.AnyMatches(Types, typeName);

    public bool CoversAddress(string host, string path)
        => (Hosts.Count > 0 || Paths.Count > 0)
            && (Hosts.Count == 0 || Glob.AnyMatches(Hosts, host))
            && (Paths.Count == 0 || Glob.AnyMatches(Paths, path));
}
