namespace AiGovernance.Editing;

/// <summary>Composes an object as JSON text; what is not known is left out.</summary>
internal sealed class JsonObjectWriter
{
    private readonly List<string> _properties = [];

    public JsonObjectWriter Text(string name, string? value) => Json(name, value is null ? null : JsonString.Quote(value));

    public JsonObjectWriter Texts(string name, IReadOnlyCollection<string> values) => Json(name, values.Count == 0 ? null : JsonString.Array(values));

    public JsonObjectWriter Json(string name, string? json)
    {
        if (json is not null)
        {
            _properties.Add(JsonString.Quote(name) + ":" + json);
        }

        return this;
    }

    public override string ToString() => "{" + string.Join(",", _properties) + "}";
}
