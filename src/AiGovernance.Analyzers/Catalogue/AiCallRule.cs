namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// Members of an SDK whose call sends data to a model or runs one. <see cref="Types"/> are metadata names
/// (<c>Namespace.Outer+Type`1</c>); in all three lists <c>*</c> stands for any characters.
/// </summary>
/// <param name="Id">Unique in the catalogue.</param>
/// <param name="Sdk">The library the types belong to.</param>
/// <param name="Kind">One of <see cref="CatalogueWords.Kinds"/>.</param>
/// <param name="IsCore">False where data may leave but no model runs for certain (an upload, a token count): never a finding.</param>
/// <param name="Types">The types that declare the members.</param>
/// <param name="Members">The members.</param>
/// <param name="Except">Members which the patterns cover and which are no AI calls.</param>
internal sealed record AiCallRule(
    string Id,
    AiSdk Sdk,
    string Kind,
    bool IsCore,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    IReadOnlyList<Glob> Except)
{
    /// <summary>Whether the rule speaks of the member, as a call or as none.</summary>
    public bool Knows(string typeName, string memberName)
        => (Glob.AnyMatches(Members, memberName) || Glob.AnyMatches(Except, memberName)) && Glob.AnyMatches(Types, typeName);

    public bool Matches(string typeName, string memberName)
        => Glob.AnyMatches(Members, memberName) && !Glob.AnyMatches(Except, memberName) && Glob.AnyMatches(Types, typeName);
}
