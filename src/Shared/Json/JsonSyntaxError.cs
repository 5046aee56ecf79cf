using AiGovernance.Localisation;

namespace AiGovernance.Json;

/// <summary>The first place where a text stops being JSON, and why.</summary>
internal sealed record JsonSyntaxError(int Offset, Message Message);
