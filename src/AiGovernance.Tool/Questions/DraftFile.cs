using System.Text.Json;
using System.Text.Json.Nodes;
using AiGovernance.Exports.Formats;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>
/// The answers of a conversation that is not finished, beside the register. Its name does not end in <c>.json</c>: what
/// is no register must not be taken for a part of one.
/// </summary>
internal sealed class DraftFile(string register)
{
    public string Path { get; } = register + ".draft";

    /// <summary>The answers about that subject, or null if there are none.</summary>
    /// <exception cref="InputException">The file is something else.</exception>
    public AnswerSheet? Load(string about)
    {
        if (!File.Exists(Path))
        {
            return null;
        }

        try
        {
            var draft = JsonNode.Parse(File.ReadAllText(Path))!.AsObject();
            return (string?)draft["about"] == about ? AnswerSheet.FromJson(draft["answers"]!.AsObject())
                : throw new InputException(ToolText.Of("Ask.OtherDraft", Path));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NullReferenceException or ArgumentException or FormatException)
        {
            throw new InputException(ToolText.Of("Ask.BrokenDraft", Path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotReadable", Path, exception.Message));
        }
    }

    /// <summary>Keeps the answers, in one step.</summary>
    public void Save(string about, AnswerSheet sheet)
    {
        Try(() => AtomicFile.Write(Path, stream => ExportJson.Write(stream, json =>
        {
            json.WriteString("about", about);
            json.WritePropertyName("answers");
            sheet.ToJson().WriteTo(json);
        })));
    }

    public void Delete() => Try(() => File.Delete(Path));

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(ToolText.Of("Error.NotWritable", Path, exception.Message));
        }
    }
}
