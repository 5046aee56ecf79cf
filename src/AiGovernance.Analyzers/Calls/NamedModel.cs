using AiGovernance.Analyzers.Scopes;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A model or deployment that code names by a constant.</summary>
/// <param name="Location">The constant.</param>
/// <param name="Name">Its value.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record NamedModel(Location Location, string Name, UseCaseScope Scope)
{
    /// <summary>Whether every service of a use case has a model, and none of them this one.</summary>
    public bool IsOther(IReadOnlyList<ServiceSummary> services)
        => services.Count > 0 && services.All(service => service.ModelName is { Length: > 0 } && !Is(service.ModelName, service.ModelVersion));

    // "gpt-4o" is "gpt-4o-2024-08-06", "openai/gpt-4o" and "gpt-4o:latest", but not "gpt-4o-mini".
    private bool Is(string model, string? version)
    {
        string written = Name.Substring(Name.LastIndexOf('/') + 1);
        string known = model.Substring(model.LastIndexOf('/') + 1);
        return Extends(written, known, version) || Extends(known, written, null);
    }

    private static bool Extends(string text, string start, string? version)
    {
        if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (text.Length == start.Length)
        {
            return true;
        }

        string rest = text.Substring(start.Length + 1);
        return text[start.Length] is '-' or ':' or '@' or '_'
            && (string.Equals(rest, version, StringComparison.OrdinalIgnoreCase) || rest == "latest" || (rest.Length >= 6 && rest.All(c => char.IsDigit(c) || c == '-')));
    }
}
