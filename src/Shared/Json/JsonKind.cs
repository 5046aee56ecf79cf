namespace AiGovernance.Json;

/// <summary>What a token of a <see cref="JsonText"/> is.</summary>
internal enum JsonKind : byte
{
    None,
    Object,
    Array,
    Name,
    String,
    Number,
    True,
    False,
    Null,
}
