namespace AiGovernance;

/// <summary>Lists with positions, for rules that say which item they mean.</summary>
internal static class Indexing
{
    /// <summary>The items with their positions; none of a list that is not there.</summary>
    public static IEnumerable<(T Item, int Index)> Indexed<T>(this IReadOnlyList<T>? list)
    {
        for (int i = 0; i < list?.Count; i++)
        {
            yield return (list[i], i);
        }
    }
}
