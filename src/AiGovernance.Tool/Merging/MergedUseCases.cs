using System.Text.Json.Nodes;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Merging;

/// <summary>The use cases of all parts, with unique ids, and each with where it comes from.</summary>
internal sealed class MergedUseCases
{
    private const string Repository = "x-repository";
    private const string Organisation = "x-organisation";

    private readonly IReadOnlyList<RegisterPart> _parts;
    private readonly IReadOnlyList<string> _ids;

    public MergedUseCases(IReadOnlyList<RegisterPart> parts)
    {
        _parts = parts;
        var wanted = parts.SelectMany(part => part.UseCaseIds, (part, id) => (Id: id, part.Name)).ToList();
        _ids = UniqueIds.Of(wanted);
        Renamed = [.. wanted.Select((useCase, index) => (Old: useCase.Id, New: _ids[index])).Where(ids => ids.Old != ids.New)];
    }

    /// <summary>The use cases that got another id: the old one and the new one.</summary>
    public IReadOnlyList<(string Old, string New)> Renamed { get; }

    /// <summary>One after the other, with the references of the merged register.</summary>
    public IEnumerable<JsonObject> Read()
    {
        var shape = FieldShape.Of("AiUseCase");
        int index = 0;
        foreach (var part in _parts)
        {
            foreach (var useCase in part.UseCases())
            {
                References.Rewrite(useCase, shape, part);
                Rename(useCase, _ids[index++]);
                useCase[Repository] = part.Name;
                if (part.OrganisationName != _parts[0].OrganisationName)
                {
                    useCase[Organisation] = part.OrganisationName;
                }

                yield return useCase;
            }
        }
    }

    // The code goes on naming the old id.
    private static void Rename(JsonObject useCase, string id)
    {
        string old = RegisterPart.IdOf(useCase);
        if (old == id)
        {
            return;
        }

        useCase["id"] = id;
        var code = useCase["code"] as JsonObject;
        if (code is null)
        {
            useCase["code"] = code = [];
        }

        if (code["attributeIds"] is not JsonArray ids)
        {
            code["attributeIds"] = ids = [];
        }

        if (!ids.Any(known => known?.ToString() == old))
        {
            ids.Add((JsonNode)old);
        }
    }
}
