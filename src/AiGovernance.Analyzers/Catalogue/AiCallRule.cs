namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// Members of an SDK whose call sends data to a model or runs one. <see cref="Types"/> are metadata names
/// (<c>Namespace.Type`1</c>), both patterns may contain <c>*</c>.
/// </summary>
internal sealed record AiCallRule(
    string Id,
    AiSdk Sdk,
    string Kind,
    bool IsCore,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    IReadOnlyList<string> MustMatch,
    IReadOnlyList<string> MustNotMatch)
{
    public bool Matches(string typeName, string memberName)
        => Members.Any(member => member.IsMatch(memberName)) && Types.Any(type => type.IsMatch(typeName));
}
