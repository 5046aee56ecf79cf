namespace AiGovernance.Json;

/// <summary>A property: its name and its value. The value does not exist where a broken text ended after the name.</summary>
internal readonly record struct JsonProperty(JsonNode Name, JsonNode Value);

/// <summary>The properties of an object in their order, enumerated without allocation.</summary>
internal readonly struct JsonProperties(JsonNode container)
{
    public Enumerator GetEnumerator() => new(container);

    internal struct Enumerator
    {
        private readonly JsonText _document;
        private readonly int _end;
        private int _next;

        internal Enumerator(JsonNode container)
        {
            _document = container.Document;
            _next = container.Index + 1;
            _end = container.Kind == JsonKind.Object ? _document.Token(container.Index).Next : 0;
        }

        public JsonProperty Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            int value = _next + 1;
            Current = new JsonProperty(new JsonNode(_document, _next), value < _end ? new JsonNode(_document, value) : default);
            _next = value < _end ? _document.Token(value).Next : _end;
            return true;
        }
    }
}
