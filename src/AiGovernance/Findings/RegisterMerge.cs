using System.Text;
using AiGovernance.Json;
using AiGovernance.Structure;

namespace AiGovernance;

/// <summary>Several files as one register: their lists one after the other, everything else from the first file that has it.</summary>
internal static class RegisterMerge
{
    public static string TextOf(IReadOnlyList<RegisterFile> files)
    {
        if (files.Count == 1)
        {
            return files[0].Json.Text;
        }

        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var property in PropertiesOf(files))
        {
            string name = Raw(property.Name);
            if (!lists.ContainsKey(name) && !values.ContainsKey(name))
            {
                order.Add(name);
            }

            if (property.Value.Kind != JsonKind.Array)
            {
                values[name] = values.TryGetValue(name, out var first) ? first : Raw(property.Value);
                continue;
            }

            if (!lists.TryGetValue(name, out var items))
            {
                lists[name] = items = [];
            }

            foreach (var item in property.Value.Items)
            {
                items.Add(Raw(item));
            }
        }

        var text = new StringBuilder("{");
        foreach (string name in order)
        {
            text.Append(text.Length > 1 ? "," : "").Append(name).Append(':');
            if (lists.TryGetValue(name, out var items))
            {
                text.Append('[').Append(string.Join(",", items)).Append(']');
            }
            else
            {
                text.Append(values[name]);
            }
        }

        return text.Append('}').ToString();
    }

    private static IEnumerable<JsonProperty> PropertiesOf(IReadOnlyList<RegisterFile> files)
    {
        foreach (var file in files)
        {
            foreach (var property in file.Json.Root.Properties)
            {
                yield return property;
            }
        }
    }

    private static string Raw(JsonNode node) => node.Document.Text.Substring(node.Start, node.End - node.Start);
}
