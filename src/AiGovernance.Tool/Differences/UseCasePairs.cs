namespace AiGovernance.Tool.Differences;

/// <summary>Which entry of the earlier register is which of the later one: the same id; else, where the id is gone, the same title or content.</summary>
internal static class UseCasePairs
{
    public static IEnumerable<(AiUseCase? Old, AiUseCase? New)> Of(IReadOnlyList<AiUseCase> old, IReadOnlyList<AiUseCase> @new)
    {
        var olds = ById(old);
        var news = ById(@new);
        var gone = old.Where(useCase => !news.ContainsKey(useCase.Id)).ToList();
        var renamed = new Dictionary<string, AiUseCase>(StringComparer.Ordinal);
        var candidates = gone.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var useCase in @new.Where(useCase => !olds.ContainsKey(useCase.Id)))
        {
            if (candidates[NameOf(useCase)].FirstOrDefault(candidate => !taken.Contains(candidate.Id)) is { } former)
            {
                taken.Add(former.Id);
                renamed[useCase.Id] = former;
            }
        }

        return news.Values.Select(useCase => (olds.GetValueOrDefault(useCase.Id) ?? renamed.GetValueOrDefault(useCase.Id), (AiUseCase?)useCase))
            .Concat(gone.Where(useCase => !taken.Contains(useCase.Id)).Select(useCase => ((AiUseCase?)useCase, (AiUseCase?)null)));
    }

    private static string NameOf(AiUseCase useCase) => useCase.Title.Trim();

    // A register with an id twice is reported by aigov validate; the first entry counts.
    private static Dictionary<string, AiUseCase> ById(IReadOnlyList<AiUseCase> useCases)
    {
        var result = new Dictionary<string, AiUseCase>(StringComparer.Ordinal);
        foreach (var useCase in useCases)
        {
            result.TryAdd(useCase.Id, useCase);
        }

        return result;
    }
}
