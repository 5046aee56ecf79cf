namespace AiGovernance;

/// <summary>The host of an address, as people and code write it.</summary>
internal static class HostName
{
    /// <summary>The host in lower case, without scheme, user, port and path.</summary>
    public static string Of(string address)
    {
        string text = address.Trim();
        int scheme = text.IndexOf("://", StringComparison.Ordinal);
        text = scheme < 0 ? text : text.Substring(scheme + 3);
        int end = text.IndexOfAny(['/', '?', '#']);
        text = end < 0 ? text : text.Substring(0, end);
        text = text.Substring(text.IndexOf('@') + 1);
        int port = text.LastIndexOf(':');
        text = port < 0 ? text : text.Substring(0, port);

        // What stands before a leading dot is known at run time only.
        return (text.StartsWith(".", StringComparison.Ordinal) ? "*" + text : text).ToLowerInvariant();
    }
}
