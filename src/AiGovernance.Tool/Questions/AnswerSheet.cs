using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Questions;

/// <summary>The answers given so far, each checked. One that is empty leaves its question open.</summary>
internal sealed class AnswerSheet
{
    private readonly Dictionary<string, IReadOnlyList<string>> _answers = new(StringComparer.Ordinal);

    public int Count => _answers.Count;

    public IEnumerable<string> Keys => _answers.Keys;

    /// <summary>The answer, or null if the question was not asked.</summary>
    public IReadOnlyList<string>? this[string key]
    {
        get => _answers.GetValueOrDefault(key);
        set
        {
            if (value is null)
            {
                _answers.Remove(key);
            }
            else
            {
                _answers[key] = value;
            }
        }
    }

    public IReadOnlyList<string>? this[AnswerKey key]
    {
        get => this[key.ToString()];
        set => this[key.ToString()] = value;
    }

    public JsonObject ToJson()
        => new([.. _answers.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, new JsonArray([.. answer.Value.Select(value => JsonValue.Create(value))])))]);

    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public static AnswerSheet FromJson(JsonObject json)
    {
        var sheet = new AnswerSheet();
        foreach (var (key, values) in json)
        {
            sheet[key] = [.. values!.AsArray().Select(value => value!.GetValue<string>())];
        }

        return sheet;
    }
}
