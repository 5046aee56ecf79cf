namespace AiGovernance.Analyzers.Flow;

/// <summary>The words of a name.</summary>
internal static class Words
{
    /// <summary>"SendToReviewerAsync": Send, To, Reviewer, Async.</summary>
    public static IEnumerable<string> Of(string name)
    {
        int start = 0;
        for (int i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
            {
                yield return name.Substring(start, i - start);
                start = i;
            }
        }
    }
}
