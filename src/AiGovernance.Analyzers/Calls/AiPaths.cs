namespace AiGovernance.Analyzers.Calls;

/// <summary>Paths of addresses: those that only an AI protocol has, and those that send no data to a model.</summary>
internal static class AiPaths
{
    /// <summary>What a service is called of which only the protocol is known.</summary>
    public const string Protocol = "OpenAI-compatible API";

    private const int ShortestPath = 13;

    private static readonly string[] KnownEnds =
    [
        "chat/completions", "v1/completions", "v1/embeddings", "v1/responses", "v1/images/generations", "v1/images/edits",
        "v1/audio/transcriptions", "v1/audio/translations", "v1/audio/speech", "v1/moderations", ":generateContent", ":streamGenerateContent",
    ];

    private static readonly string[] KnownParts = ["openai/deployments/"];

    // Listing, loading or removing models, and asking whether the server lives.
    private static readonly string[] HousekeepingEnds =
    [
        "/models", "/api/tags", "/api/pull", "/api/push", "/api/show", "/api/ps", "/api/version", "/api/delete", "/api/copy", "/health",
    ];

    private static readonly string[] ModelFiles = [".onnx", ".gguf", ".ggml", ".safetensors", ".bin", ".pt", ".tflite", ".zip"];

    public static bool IsKnown(string text)
    {
        if (text.Length is < ShortestPath or > 2048 || text.IndexOf('/') < 0 && text.IndexOf(':') < 0)
        {
            return false;
        }

        string path = WithoutQuery(text);
        return Array.Exists(KnownEnds, end => path.EndsWith(end, StringComparison.Ordinal) && IsWhole(path, path.Length - end.Length))
            || Array.Exists(KnownParts, part => text.IndexOf(part, StringComparison.Ordinal) is >= 0 and var at && IsWhole(text, at));
    }

    public static bool IsHousekeeping(string address)
    {
        string path = WithoutQuery(address);
        return Array.Exists(HousekeepingEnds, end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(ModelFiles, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The host of an address that is a URL or a bare host, without scheme, user, port and path.</summary>
    public static string HostOf(string address)
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

    private static string WithoutQuery(string text)
    {
        int end = text.IndexOfAny(['?', '#']);
        return (end < 0 ? text : text.Substring(0, end)).TrimEnd('/', ' ');
    }

    private static bool IsWhole(string path, int start) => start == 0 || path[start] == ':' || path[start - 1] == '/';
}
