using AiGovernance.Analyzers.Scopes;
using AiGovernance.Structure;
using Microsoft.CodeAnalysis;

namespace AiGovernance.Analyzers.Calls;

/// <summary>A model or deployment that code names by a constant.</summary>
/// <param name="Location">The constant.</param>
/// <param name="Name">Its value.</param>
/// <param name="IsDeployment">Whether the name is that of a deployment, which its owner chose freely.</param>
/// <param name="Scope">The use cases it belongs to.</param>
internal sealed record NamedModel(Location Location, string Name, bool IsDeployment, UseCaseScope Scope)
{
    /// <summary>
    /// Whether every service of a use case has a model, and none of them this one. The name of a deployment says something
    /// only if it is the model of another service of the register.
    /// </summary>
    public bool IsOther(IReadOnlyList<ServiceSummary> services, RegisterIndex register)
        => services.Count > 0
            && services.All(service => service.ModelName is { Length: > 0 } && !Is(service.ModelName, service.ModelVersion))
            && (!IsDeployment || (register.Services.Any(NamesModelOf) && !services.Any(NamesModelOf)));

    // Azure's names have no dots: "gpt-35-turbo" is gpt-3.5-turbo.
    private bool NamesModelOf(ServiceSummary service) => service.ModelName is { } model && string.Equals(WithoutDots(model), WithoutDots(Name), StringComparison.OrdinalIgnoreCase);

    private static string WithoutDots(string name) => name.Substring(name.LastIndexOf('/') + 1).Replace(".", "");

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
