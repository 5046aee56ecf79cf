using System.Globalization;
using AiGovernance.Json;
using AiGovernance.Structure;

namespace AiGovernance;

/// <summary>Finds where in its files a register says what a rule speaks of.</summary>
internal sealed class RegisterPlaces(IReadOnlyList<RegisterFile> files)
{
    private readonly Dictionary<string, List<(RegisterFile File, JsonNode Node, int Index)>> _lists = new(StringComparer.Ordinal);

    /// <summary>The finding with its file and position: those of the fact, or of the nearest thing around it where it is missing.</summary>
    public Finding Place(RuleFinding finding)
    {
        var (file, node, path) = Find(finding.Path);
        var position = file.Json.PositionOf(node.Start);
        return Finding.Of(finding, file.Path, position.Line, position.Column, path);
    }

    private (RegisterFile File, JsonNode Node, string JsonPath) Find(string path)
    {
        int end = path.IndexOfAny(['.', '[']);
        string name = end < 0 ? path : path.Substring(0, end);
        if (end >= 0 && path[end] == '[')
        {
            int close = path.IndexOf(']', end);
            var (file, item, index) = ItemsOf(name)[Number(path.Substring(end + 1, close - end - 1))];
            string rest = path.Substring(close + 1);
            return (file, Nearest(item, rest), $"$.{name}[{index.ToString(CultureInfo.InvariantCulture)}]{rest}");
        }

        var holder = files.FirstOrDefault(file => file.Json.Root[name].Exists) ?? files[0];
        return (holder, Nearest(holder.Json.Root, path), "$." + path);
    }

    // A list may go on in the next file.
    private List<(RegisterFile File, JsonNode Node, int Index)> ItemsOf(string name)
    {
        if (!_lists.TryGetValue(name, out var items))
        {
            _lists[name] = items = [];
            foreach (var file in files)
            {
                int index = 0;
                foreach (var item in file.Json.Root[name].Items)
                {
                    items.Add((file, item, index++));
                }
            }
        }

        return items;
    }

    private static JsonNode Nearest(JsonNode node, string path)
    {
        foreach (string step in path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries))
        {
            var next = step[step.Length - 1] == ']' ? ItemAt(node, Number(step.Substring(0, step.Length - 1))) : node[step];
            if (!next.Exists)
            {
                break;
            }

            node = next;
        }

        return node;
    }

    private static JsonNode ItemAt(JsonNode array, int index)
    {
        foreach (var item in array.Items)
        {
            if (index-- == 0)
            {
                return item;
            }
        }

        return default;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
