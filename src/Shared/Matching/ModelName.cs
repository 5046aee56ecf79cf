namespace AiGovernance;

/// <summary>Compares the names of models, which vendors, gateways and tools write in several ways.</summary>
internal static class ModelName
{
    /// <summary>
    /// Whether a name means a model of the register: <c>gpt-4o</c> is <c>gpt-4o-2024-08-06</c>, <c>openai/gpt-4o</c> and
    /// <c>gpt-4o:latest</c>, but not <c>gpt-4o-mini</c>.
    /// </summary>
    /// <param name="name">The name in a call.</param>
    /// <param name="model">The name in the register.</param>
    /// <param name="version">The version in the register.</param>
    public static bool Means(string name, string model, string? version)
    {
        string written = name.Substring(name.LastIndexOf('/') + 1);
        string known = model.Substring(model.LastIndexOf('/') + 1);
        return Extends(written, known, version) || Extends(known, written, null);
    }

    /// <summary>Whether a deployment has the name of a model: Azure's names have no dots, <c>gpt-35-turbo</c> is gpt-3.5-turbo.</summary>
    public static bool IsDeploymentOf(string deployment, string model)
        => string.Equals(WithoutDots(model), WithoutDots(deployment), StringComparison.OrdinalIgnoreCase);

    private static string WithoutDots(string name) => name.Substring(name.LastIndexOf('/') + 1).Replace(".", "");

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
