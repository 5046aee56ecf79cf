namespace AiGovernance.Analyzers.Catalogue;

/// <summary>An AI service reached over plain HTTP: hosts (with port where that tells it) and, where the host alone does not tell, paths.</summary>
internal sealed record AiEndpoint(string Provider, string Kind, string Deployment, IReadOnlyList<Glob> Hosts, IReadOnlyList<Glob> Paths)
{
    public bool Matches(string host, string path)
        => Hosts.Any(pattern => pattern.IsMatch(host)) && (Paths.Count == 0 || Paths.Any(pattern => pattern.IsMatch(path)));
}
