namespace AiGovernance.Tool.Loose;

/// <summary>A source file, and what a look at its text tells.</summary>
internal sealed class LooseFile(string path)
{
    public string Path { get; } = path;

    public int Lines { get; set; }

    /// <summary>The marks of SDKs in it.</summary>
    public IReadOnlyCollection<string> Marks { get; set; } = [];

    /// <summary>True if it has a piece of an address of an AI service.</summary>
    public bool HasAddress { get; set; }

    /// <summary>True if it names an attribute of this library, or imports namespaces for the whole project.</summary>
    public bool IsAboutAll { get; set; }

    /// <summary>True if it names <c>[AiGateway]</c>.</summary>
    public bool HasGateway { get; set; }

    /// <summary>Its identifiers; null until they are read.</summary>
    public FileWords? Words { get; set; }
}
