namespace AiGovernance;

/// <summary>Tells a business objective from "use AI" or the name of a tool.</summary>
internal static class BusinessObjective
{
    private static readonly HashSet<string> GenericWords = WordList.Read("objective-words");

    /// <summary>Whether nothing is left of an objective without generic words and the names of the use case's own services.</summary>
    public static bool IsGeneric(string objective, IEnumerable<AiService> services)
    {
        string words = " " + WordList.Normalise(objective) + " ";
        foreach (string? name in services.SelectMany(service => new[] { service.Name, service.Model?.Name }))
        {
            if (WordList.Normalise(name ?? "") is { Length: > 0 } tool)
            {
                words = words.Replace(" " + tool + " ", " ");
            }
        }

        return words.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(GenericWords.Contains);
    }
}
