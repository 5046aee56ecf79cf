namespace AiGovernance.Analyzers.Catalogue;

/// <summary>Tells whether a string constant is the address of an AI service.</summary>
internal sealed class AiEndpoints(IReadOnlyList<AiEndpoint> endpoints)
{
    private const int ShortestAddress = 8;

    public IReadOnlyList<AiEndpoint> All { get; } = endpoints;

    /// <summary>
    /// The service whose address <paramref name="constant"/> is or begins with: a URL, or a bare host with or without a path.
    /// Prose that mentions a host is no address.
    /// </summary>
    public AiEndpoint? Find(string constant)
    {
        if (constant.Length is < ShortestAddress or > 2048 || constant.IndexOfAny(['.', ':']) < 0 || !TryReadAddress(constant, out string host, out string path))
        {
            return null;
        }

        foreach (var endpoint in All)
        {
            if (endpoint.Matches(host, path))
            {
                return endpoint;
            }
        }

        return null;
    }

    private static bool TryReadAddress(string constant, out string host, out string path)
    {
        host = path = "";
        string text = constant.Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = text.IndexOfAny(['/', '?', '#'], start);
        if (end < 0)
        {
            end = text.Length;
        }

        int userInfo = text.IndexOf('@', start, end - start);
        start = userInfo < 0 ? start : userInfo + 1;
        for (int i = 0; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or '<' or ',' or ';')
            {
                return false;
            }
        }

        host = WithoutDefaultPort(text.Substring(start, end - start).ToLowerInvariant());
        int query = text.IndexOfAny(['?', '#'], end);
        path = query < 0 ? text.Substring(end) : text.Substring(end, query - end);
        return host.Length > 0;
    }

    private static string WithoutDefaultPort(string host)
        => host.EndsWith(":443", StringComparison.Ordinal) ? host.Substring(0, host.Length - 4) : host;
}
