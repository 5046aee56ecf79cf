using System.Text.Encodings.Web;
using System.Text.Json;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>How every JSON export is written: indented, readable, one line feed at the end.</summary>
internal static class ExportJson
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>A text, unless there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            json.WriteString(name, PlainText.Clean(text!));
        }
    }

    /// <summary>A list of texts, unless it is empty.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string?>? texts)
    {
        string[] stated = [.. (texts ?? []).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => PlainText.Clean(text!))];
        if (stated.Length > 0)
        {
            json.AllTexts(name, stated);
        }
    }

    /// <summary>A list of texts, empty or not.</summary>
    public static void AllTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }
}
