using AiGovernance.Editing;
using AiGovernance.Json;

namespace AiGovernance.Tool.Questions;

/// <summary>A register without entries; what is not known of the organisation is left out, and the rules ask for it.</summary>
internal static class NewRegister
{
    // Also the style of what follows: a line for each property.
    private const string Frame = "{\n  \"organisation\": {\n    \"name\": \"\"\n  }\n}\n";

    public static string Text(Questionnaire questionnaire)
    {
        var editor = new JsonEditor(JsonText.Parse(Frame));
        editor.Replace(editor.Root, JsonNodeText.Of(AnsweredEntry.NewRegister(questionnaire)));
        return editor.Json.Text;
    }
}
