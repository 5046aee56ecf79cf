using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Differences;

/// <summary>What changed between two versions of a register.</summary>
/// <param name="UseCases">The use cases that are not as they were: those that need a new opinion first, then in the order of the register.</param>
/// <param name="Shared">What changed in the services, vendors, roles, trainings and the organisation.</param>
internal sealed record RegisterDifference(IReadOnlyList<UseCaseDifference> UseCases, IReadOnlyList<SharedDifference> Shared)
{
    private readonly HashSet<string> _concerned = [.. Shared.Where(shared => shared.ChangesForOpinion.Count > 0).SelectMany(shared => shared.UsedBy)];

    /// <summary>The ids of the use cases that need a new opinion.</summary>
    public required IReadOnlyList<string> OpinionsNeeded { get; init; }

    public bool IsEmpty => UseCases.Count + Shared.Count == 0;

    public static RegisterDifference Of(AiRegister old, AiRegister @new, ExportTexts texts)
    {
        var comparison = new Comparison(new ValueWords(old, texts), new ValueWords(@new, texts), texts.Culture);
        var useCases = UseCasePairs.Of(old.UseCases, @new.UseCases)
            .Where(pair => pair.Old is null || !pair.Old.Equals(pair.New))
            .Select(pair => new UseCaseDifference(pair.Old, pair.New, Changes(comparison, pair.Old, pair.New)))
            .Where(difference => difference.Old is null || difference.New is null || difference.IsRenamed || difference.Changes.Count > 0)
            .ToList();
        var shared = SharedDifferences.Of(old, @new, comparison);
        var concerned = shared.Where(change => change.ChangesForOpinion.Count > 0).SelectMany(change => change.UsedBy).ToHashSet(StringComparer.Ordinal);

        // A service may have changed under a use case of which no word changed.
        var untouched = @new.UseCases.Where(useCase => concerned.Contains(useCase.Id)).ExceptBy(useCases.Select(difference => difference.Id), useCase => useCase.Id)
            .Select(useCase => new UseCaseDifference(useCase, useCase, []))
            .Where(difference => difference.NeedsOpinion(isConcernedByShared: true));
        var needing = useCases.Concat(untouched).Where(difference => difference.NeedsOpinion(concerned.Contains(difference.Id))).Select(difference => difference.Id).ToList();
        return new RegisterDifference([.. useCases.OrderByDescending(difference => difference.NeedsOpinion(concerned.Contains(difference.Id)))], shared) { OpinionsNeeded = needing };
    }

    public bool NeedsOpinion(UseCaseDifference difference) => difference.NeedsOpinion(_concerned.Contains(difference.Id));

    /// <summary>A record as JSON, the form in which the schema describes it.</summary>
    public static JsonElement ToJson<T>(T element)
        where T : RegisterElement => JsonSerializer.SerializeToElement(element, (JsonTypeInfo<T>)RegisterJson.Options.GetTypeInfo(typeof(T)));

    private static IReadOnlyList<Change> Changes(Comparison comparison, AiUseCase? old, AiUseCase? @new) => old is null || @new is null
        ? []
        : [.. comparison.Compare(ToJson(old), ToJson(@new), FieldShape.Of("AiUseCase")).Where(change => change.Path != "id")];
}
