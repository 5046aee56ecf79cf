namespace AiGovernance.Analyzers.Generation;

/// <summary>One constant of the generated class.</summary>
/// <param name="Name">The identifier in code.</param>
/// <param name="Entry">The entry it stands for.</param>
/// <param name="Language">The language of the register, in which the documentation is written.</param>
internal sealed record UseCaseConstant(string Name, UseCaseEntry Entry, string? Language)
{
    /// <summary>The constants of all files as one register: the first entry of an id counts, as everywhere.</summary>
    public static Sequence<UseCaseConstant> Of(IEnumerable<RegisterPart> parts)
    {
        var inOrder = parts.OrderBy(part => part.Path, StringComparer.Ordinal).ToList();
        string? language = inOrder.Select(part => part.Language).FirstOrDefault(name => name is not null);
        return new Sequence<UseCaseConstant>(inOrder
            .SelectMany(part => part.Entries)
            .GroupBy(entry => UseCaseNames.IdentifierOf(entry.Id), StringComparer.Ordinal)
            .Select(group => new UseCaseConstant(group.Key, group.First(), language)));
    }
}
