using AiGovernance.Analyzers;
using AiGovernance.Editing;
using Microsoft.CodeAnalysis;

namespace AiGovernance.CodeFixes.Register;

/// <summary>Reads from a diagnostic what its call tells of the service.</summary>
internal static class Calls
{
    public static CalledService? ServiceOf(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        return Value(CallProperties.Service) is not { } name ? null : new CalledService(name)
        {
            Provider = Value(CallProperties.Provider),
            Deployment = Value(CallProperties.Deployment),
            Hosts = Values(CallProperties.Hosts),
            Packages = Values(CallProperties.Packages),
            Types = Values(CallProperties.Types),
        };

        string? Value(string key) => properties.TryGetValue(key, out string? value) ? value : null;

        string[] Values(string key) => Value(key)?.Split(CallProperties.Separator) ?? [];
    }
}
