using System.Collections.Immutable;
using System.Globalization;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>Tells whether a string constant is the address of an AI service.</summary>
internal sealed class AiEndpoints
{
    private const int ShortestAddress = 8;
    private const int LongestAddress = 2048;

    private static readonly string[] NearDomains = [".internal", ".local", ".lan", ".localhost"];

    private static readonly string[] NearNetworks = ["127.", "10.", "192.168."];

    private readonly ImmutableArray<AiExclusion> _exclusions;
    private readonly Dictionary<string, List<AiEndpoint>> _byHost = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<AiEndpoint>> _byPort = [];
    private readonly List<(Glob Host, AiEndpoint Endpoint)> _byPattern = [];
    private readonly ImmutableArray<AiEndpoint> _protocols;

    public AiEndpoints(ImmutableArray<AiEndpoint> endpoints, ImmutableArray<AiExclusion> exclusions)
    {
        All = endpoints;
        _protocols = endpoints.Where(endpoint => endpoint.IsProtocol).ToImmutableArray();
        _exclusions = exclusions.Where(exclusion => exclusion.Hosts.Count > 0 || exclusion.Paths.Count > 0).ToImmutableArray();
        foreach (var endpoint in endpoints)
        {
            foreach (var host in endpoint.Hosts)
            {
                if (host.IsExact)
                {
                    Add(_byHost, host.Pattern, endpoint);
                }
                else
                {
                    _byPattern.Add((host, endpoint));
                }
            }

            foreach (int port in endpoint.Ports)
            {
                Add(_byPort, port, endpoint);
            }
        }
    }

    public ImmutableArray<AiEndpoint> All { get; }

    /// <summary>
    /// The service whose address <paramref name="constant"/> is or begins with: a URL, or a bare host with or without a path.
    /// Prose that mentions a host is no address.
    /// </summary>
    public AiEndpoint? Find(string constant)
    {
        if (constant.Length is < ShortestAddress or > LongestAddress || constant.IndexOfAny(['.', ':']) < 0 || !TryReadAddress(constant, out string host, out string path))
        {
            return null;
        }

        return FindServing(host, path) is { } endpoint && !_exclusions.Any(exclusion => exclusion.CoversAddress(host, path)) ? endpoint : null;
    }

    /// <summary>
    /// The protocol whose path <paramref name="constant"/> ends in, whatever the host: a path alone, a piece of an address or
    /// a whole one. What sends to it decides whether it is an address at all.
    /// </summary>
    public AiEndpoint? FindProtocol(string constant)
    {
        if (constant.Length is < ShortestAddress or > LongestAddress || constant.IndexOfAny(['/', ':']) < 0)
        {
            return null;
        }

        int end = constant.IndexOfAny(['?', '#']);
        string path = "/" + (end < 0 ? constant : constant.Substring(0, end)).Trim().TrimStart('/');
        foreach (var protocol in _protocols)
        {
            if (protocol.Serves(path))
            {
                return protocol;
            }
        }

        return null;
    }

    private AiEndpoint? FindServing(string host, string path)
    {
        if (_byHost.TryGetValue(host, out var named) && named.Find(endpoint => endpoint.Serves(path)) is { } byName)
        {
            return byName;
        }

        int colon = host.LastIndexOf(':');
        if (colon > 0
            && int.TryParse(host.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int port)
            && _byPort.TryGetValue(port, out var onPort)
            && IsNear(host.Substring(0, colon))
            && onPort.Find(endpoint => endpoint.Serves(path)) is { } byPort)
        {
            return byPort;
        }

        foreach (var (pattern, endpoint) in _byPattern)
        {
            if (pattern.IsMatch(host) && endpoint.Serves(path))
            {
                return endpoint;
            }
        }

        return null;
    }

    // This machine, a container beside this one (a name without a dot), or the private network.
    private static bool IsNear(string name)
        => name.IndexOf('.') < 0
            || name is "0.0.0.0"
            || Array.Exists(NearDomains, domain => name.EndsWith(domain, StringComparison.Ordinal))
            || Array.Exists(NearNetworks, network => name.StartsWith(network, StringComparison.Ordinal))
            || IsIn172(name);

    // 172.16.0.0/12, in which containers live.
    private static bool IsIn172(string name)
        => name.StartsWith("172.", StringComparison.Ordinal) && name.Split('.') is [_, var second, _, _] && int.TryParse(second, out int value) && value is >= 16 and <= 31;

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

    private static void Add<TKey>(Dictionary<TKey, List<AiEndpoint>> table, TKey key, AiEndpoint endpoint)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var endpoints))
        {
            table[key] = endpoints = [];
        }

        endpoints.Add(endpoint);
    }
}
