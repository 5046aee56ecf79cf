using AiGovernance.Json;
using AiGovernance.Localisation;

namespace AiGovernance.Structure;

/// <summary>AIG1002 and AIG1006: ids are unique in their list, and references point to something.</summary>
internal sealed class IdentityCheck(IReadOnlyList<RegisterFile> files, Action<RegisterProblem> report)
{
    private const string Points = "points";

    private readonly Dictionary<string, Dictionary<string, (RegisterFile File, JsonNode Id)>> _lists = [];

    public void Check(bool referencesToo)
    {
        foreach (var file in files)
        {
            CollectTopLevelIds(file);
        }

        foreach (var file in files)
        {
            foreach (var useCase in file.Json.Root["useCases"].Items)
            {
                CheckListsInside(file, useCase);
            }

            if (referencesToo)
            {
                CheckReferences(file, file.Json.Root, RegisterSchema.Root, default);
            }
        }
    }

    private void CollectTopLevelIds(RegisterFile file)
    {
        foreach (var list in file.Json.Root.Properties)
        {
            string name = list.Name.Text;
            if (!_lists.TryGetValue(name, out var ids))
            {
                _lists[name] = ids = [];
            }

            CollectIds(file, list.Value, ids, isUseCaseList: name == "useCases");
        }
    }

    private void CheckListsInside(RegisterFile file, JsonNode useCase)
    {
        CollectIds(file, useCase["risks"], [], useCase: useCase);
        CollectIds(file, useCase["humanValidation"][Points], [], useCase: useCase);
    }

    private void CollectIds(
        RegisterFile file,
        JsonNode list,
        Dictionary<string, (RegisterFile File, JsonNode Id)> ids,
        JsonNode useCase = default,
        bool isUseCaseList = false)
    {
        foreach (var item in list.Items)
        {
            var id = item["id"];
            if (id.StringOrNull is not { } text)
            {
                continue;
            }

            if (!ids.TryGetValue(text, out var first))
            {
                ids.Add(text, (file, id));
                continue;
            }

            var position = first.File.Json.PositionOf(first.Id.Start);
            var message = first.File == file
                ? new Message("AIG1002.Message", text, position.Line)
                : new Message("AIG1002.OtherFile", text, first.File.Path, position.Line);
            report(new RegisterProblem(
                RuleIds.DuplicateId, file, id.Start, id.End, id.Path, isUseCaseList ? text : useCase["id"].StringOrNull, message));
        }
    }

    // The schema says which strings are references: no list of fields to forget one in.
    private void CheckReferences(RegisterFile file, JsonNode value, Shape shape, JsonNode useCase)
    {
        var definition = shape.Reference ?? shape;
        if (definition.TypeName == "AiUseCase")
        {
            useCase = value;
        }

        switch (value.Kind)
        {
            case JsonKind.Object when definition.Properties is { } properties:
                foreach (var property in value.Properties)
                {
                    if (properties.Find(property.Name) is { } propertyShape)
                    {
                        CheckReferences(file, property.Value, propertyShape, useCase);
                    }
                }

                break;
            case JsonKind.Array when definition.Items is { } itemShape:
                foreach (var item in value.Items)
                {
                    CheckReferences(file, item, itemShape, useCase);
                }

                break;
            case JsonKind.String when definition.RefersTo is { } list:
                CheckReference(file, value, list, useCase);
                break;
        }
    }

    private void CheckReference(RegisterFile file, JsonNode reference, string list, JsonNode useCase)
    {
        string text = reference.Text;
        var candidates = list == Points ? PointIds(useCase) : IdsOf(list);
        if (!candidates.Contains(text))
        {
            report(new RegisterProblem(
                RuleIds.BrokenReference, file, reference.Start, reference.End, reference.Path, useCase["id"].StringOrNull,
                new Message("AIG1006.Message", text, list, StructureCheck.Suggestion(text, candidates))));
        }
    }

    private ICollection<string> IdsOf(string list)
        => _lists.TryGetValue(list, out var ids) ? ids.Keys : [];

    private static HashSet<string> PointIds(JsonNode useCase)
    {
        var result = new HashSet<string>();
        foreach (var point in useCase["humanValidation"][Points].Items)
        {
            if (point["id"].StringOrNull is { } id)
            {
                result.Add(id);
            }
        }

        return result;
    }
}
