namespace AiGovernance.Json;

/// <summary>A place in a text: line and column, both counted from 1, the column in UTF-16 units as editors count it.</summary>
internal readonly record struct JsonPosition(int Line, int Column);
