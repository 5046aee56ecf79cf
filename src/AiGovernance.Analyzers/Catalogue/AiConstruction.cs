namespace AiGovernance.Analyzers.Catalogue;

/// <summary>
/// Where code says which model it uses and who provides it: constructors (<c>.ctor</c>), factory methods, and properties,
/// whose only parameter is <c>value</c>. The call itself seldom tells either.
/// </summary>
/// <param name="Sdk">The library the types belong to.</param>
/// <param name="Provider">Who receives the data of what is constructed here, where it is not the provider of the library.</param>
/// <param name="Types">The types that declare the members.</param>
/// <param name="Members">The members.</param>
/// <param name="ModelParameters">The parameters that carry the model, its deployment or its file.</param>
/// <param name="EndpointParameters">The parameters that carry the address; it decides the provider.</param>
internal sealed record AiConstruction(
    AiSdk Sdk,
    string? Provider,
    IReadOnlyList<Glob> Types,
    IReadOnlyList<Glob> Members,
    IReadOnlyList<string> ModelParameters,
    IReadOnlyList<string> EndpointParameters)
{
    public bool Matches(string typeName, string memberName) => Glob.AnyMatches(Members, memberName) && Glob.AnyMatches(Types, typeName);
}
