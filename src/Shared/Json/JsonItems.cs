namespace AiGovernance.Json;

/// <summary>The items of an array in their order, enumerated without allocation.</summary>
internal readonly struct JsonItems(JsonNode container)
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
            _end = container.Kind == JsonKind.Array ? _document.Token(container.Index).Next : 0;
        }

        public JsonNode Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            Current = new JsonNode(_document, _next);
            _next = _document.Token(_next).Next;
            return true;
        }
    }
}
