namespace AiGovernance.Analyzers.Catalogue;

/// <summary>An AI service reached over plain HTTP.</summary>
/// <param name="Provider">Who answers there; the name of the protocol where only paths tell.</param>
/// <param name="Country">The provider's country (ISO 3166-1 alpha-2), <c>local</c>, or <c>unknown</c> where it stands before others.</param>
/// <param name="Kind">One of <see cref="CatalogueWords.Kinds"/>.</param>
/// <param name="Deployment">One of <see cref="CatalogueWords.Deployments"/>.</param>
/// <param name="Hosts">The hosts, with a port where that tells it.</param>
/// <param name="Ports">Ports of a runtime on this machine or in its network.</param>
/// <param name="Paths">
/// Where host and port alone do not tell: the paths. One that ends in <c>/*</c> also means the path before it. Without hosts
/// and ports, the paths of a protocol that any host may speak.
/// </param>
internal sealed record AiEndpoint(
    string Provider,
    string Country,
    string Kind,
    string Deployment,
    IReadOnlyList<Glob> Hosts,
    IReadOnlyList<int> Ports,
    IReadOnlyList<Glob> Paths)
{
    public bool IsProtocol => Hosts.Count == 0 && Ports.Count == 0;

    public bool Serves(string path) => Paths.Count == 0 || Glob.AnyMatches(Paths, path) || Glob.AnyMatches(Paths, path + "/");
}
