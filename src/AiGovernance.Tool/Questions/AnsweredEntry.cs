using System.Globalization;
using System.Text.Json.Nodes;
using AiGovernance.Structure;

namespace AiGovernance.Tool.Questions;

/// <summary>What answers come to in the register. A question that was left open leaves nothing: missing is not "no".</summary>
internal static class AnsweredEntry
{
    /// <summary>The entry and the elements it needs that the register does not have, in the order in which they are to be added.</summary>
    public static IReadOnlyList<(string List, JsonObject Element)> Of(Questionnaire questionnaire, DateOnly today)
    {
        var entry = (JsonObject)questionnaire.Base.UseCase.DeepClone();
        var added = ElementsOf(questionnaire, entry);
        entry["createdOn"] ??= today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return [.. added, ("useCases", Sorted(entry, QuestionBook.Entry))];
    }

    /// <summary>A register that says whose it is, without entries.</summary>
    public static JsonObject NewRegister(Questionnaire questionnaire)
    {
        var register = new JsonObject { ["schemaVersion"] = "1.0", ["organisation"] = new JsonObject(), ["useCases"] = new JsonArray() };
        foreach (var (list, element) in ElementsOf(questionnaire, register))
        {
            (register[list] ??= new JsonArray()).AsArray().Add((JsonNode)element);
        }

        return Sorted(register, QuestionBook.Organisation);
    }

    private static List<(string List, JsonObject Element)> ElementsOf(Questionnaire questionnaire, JsonObject main)
    {
        var elements = questionnaire.NewElements().ToDictionary(
            element => element,
            element => new JsonObject { ["id"] = element.Id, [element.TitleProperty] = element.Title });
        foreach (var key in questionnaire.Keys())
        {
            if (key.Question.Place is { } place && questionnaire.Sheet[key] is { Count: > 0 } answers)
            {
                place.Write(key.Subject is null ? main : elements[key.Subject], key.Question.None && answers is [AnswerChoices.None] ? [] : [.. answers.Select(answer => ValueOf(key.Question, answer))]);
            }
        }

        return
        [
            .. questionnaire.Base.Elements.Where(element => !questionnaire.Elements.Of(element.List).Any(known => known.Value == element.Element["id"]!.ToString()))
                .Select(element => (element.List, (JsonObject)element.Element.DeepClone())),
            // A service comes after its vendor.
            .. elements.OrderBy(element => element.Key.List == "services").Select(element => (element.Key.List, Sorted(element.Value, element.Key.List))),
        ];
    }

    private static JsonValue ValueOf(Question question, string answer) => question.Form switch
    {
        AnswerForm.YesNo => JsonValue.Create(answer == "yes"),
        AnswerForm.Integer or AnswerForm.Number => JsonValue.Create(decimal.Parse(answer, CultureInfo.InvariantCulture)),
        AnswerForm.Reference => JsonValue.Create(NewElement.IdIn(answer)),
        _ => JsonValue.Create(answer),
    };

    private static JsonObject Sorted(JsonObject element, string owner) => (JsonObject)Sorted(element, AnswerPlace.ShapeOf(owner))!;

    // In the order of the schema, as every entry is read.
    private static JsonNode? Sorted(JsonNode? node, Shape? shape)
    {
        var definition = shape?.Reference ?? shape;
        return node switch
        {
            JsonObject properties => new JsonObject(properties
                .OrderBy(property => IndexOf(definition, property.Key))
                .Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value, definition?.Properties?.Find(property.Key))))),
            JsonArray items => new JsonArray([.. items.Select(item => Sorted(item, definition?.Items))]),
            _ => node?.DeepClone(),
        };
    }

    private static int IndexOf(Shape? definition, string name)
        => definition?.Properties?.Names.ToList().IndexOf(name) is >= 0 and var index ? index : int.MaxValue;
}
