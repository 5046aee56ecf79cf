namespace AiGovernance.Tool.Questions;

/// <summary>Yes and no in both languages, whatever the language of the question.</summary>
internal static class YesNoWords
{
    public static string? Read(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "y" or "oui" or "o" or "true" or "vrai" => "yes",
        "no" or "n" or "non" or "false" or "faux" => "no",
        _ => null,
    };
}
