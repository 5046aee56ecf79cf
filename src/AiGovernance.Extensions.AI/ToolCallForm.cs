using System.Text.Json;
using Microsoft.Extensions.AI;

namespace AiGovernance;

/// <summary>
/// The canonical form of the call of a function: its id, its name, and its arguments in the order of their names. It is the
/// same before and after a conversation was stored as JSON and read back.
/// </summary>
internal static class ToolCallForm
{
    public static byte[] Of(FunctionCallContent call)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("callId", call.CallId);
            json.WriteString("name", call.Name);
            json.WriteStartObject("arguments");
            foreach (var argument in (call.Arguments ?? new Dictionary<string, object?>()).OrderBy(argument => argument.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(argument.Key);
                JsonSerializer.Serialize(json, argument.Value, AIJsonUtilities.DefaultOptions.GetTypeInfo(typeof(object)));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
