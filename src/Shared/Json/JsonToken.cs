namespace AiGovernance.Json;

/// <summary>
/// One token: <see cref="Start"/> and <see cref="End"/> are its offsets in the text (quotes and brackets included),
/// <see cref="Next"/> the index of the token after it and all it contains, <see cref="Parent"/> the container's index.
/// In an object, names and values alternate.
/// </summary>
internal struct JsonToken
{
    public JsonKind Kind;
    public bool HasEscapes;
    public int Start;
    public int End;
    public int Next;
    public int Parent;
}
