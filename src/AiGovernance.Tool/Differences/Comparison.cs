using System.Globalization;
using System.Text.Json;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Differences;

/// <summary>Finds what changed between two versions of one record, place by place as the schema describes them.</summary>
internal sealed class Comparison(ValueWords before, ValueWords after, CultureInfo culture)
{
    private readonly List<Change> _changes = [];
    private readonly List<Step> _steps = [];

    /// <param name="old">The earlier version.</param>
    /// <param name="new">The later version.</param>
    /// <param name="shape">What the schema says of the record.</param>
    /// <param name="root">Where the record stands, if it is not a use case: <c>services</c>...</param>
    /// <returns>The changes, the important ones first.</returns>
    public IReadOnlyList<Change> Compare(JsonElement old, JsonElement @new, FieldShape shape, string? root = null)
    {
        _changes.Clear();
        _steps.Clear();
        if (root is not null)
        {
            _steps.Add(new Step(root, "", null));
        }

        CompareObjects(old, @new, shape);
        return [.. _changes.Select((change, index) => (change, index)).OrderBy(entry => Topics.RankOf(entry.change.Topic)).ThenBy(entry => entry.index).Select(entry => entry.change)];
    }

    private void CompareObjects(JsonElement old, JsonElement @new, FieldShape? shape)
    {
        var names = (shape?.Properties.Keys ?? []).Concat(NamesOf(old)).Concat(NamesOf(@new)).Distinct(StringComparer.Ordinal);
        foreach (string name in names)
        {
            var field = shape?.Properties.GetValueOrDefault(name);
            _steps.Add(new Step(name, field?.Description(culture) ?? PlainText.OneLine(name), null));
            CompareValues(Property(old, name), Property(@new, name), field);
            _steps.RemoveAt(_steps.Count - 1);
        }
    }

    private void CompareValues(JsonElement old, JsonElement @new, FieldShape? shape)
    {
        if (IsNothing(old) && IsNothing(@new))
        {
            return;
        }

        if (old.ValueKind == JsonValueKind.Array && @new.ValueKind == JsonValueKind.Array)
        {
            CompareLists(old, @new, shape?.Items);
        }
        else if (IsObjectOrNothing(old) && IsObjectOrNothing(@new))
        {
            CompareObjects(old, @new, shape);
        }
        else if (IsNothing(old) && @new.ValueKind == JsonValueKind.Array && @new.GetArrayLength() > 0)
        {
            Report([], [.. @new.EnumerateArray().Select(item => after.Of(item, shape?.Items))], isInList: true);
        }
        else if (IsNothing(@new) && old.ValueKind == JsonValueKind.Array && old.GetArrayLength() > 0)
        {
            Report([.. old.EnumerateArray().Select(item => before.Of(item, shape?.Items))], [], isInList: true);
        }
        else if (IsNothing(old) || IsNothing(@new) || !JsonElement.DeepEquals(old, @new))
        {
            Report(IsNothing(old) ? [] : [before.Of(old, shape)], IsNothing(@new) ? [] : [after.Of(@new, shape)], isInList: false);
        }
    }

    private void CompareLists(JsonElement old, JsonElement @new, FieldShape? items)
    {
        var olds = ElementKeys.Of(old, items);
        var news = ElementKeys.Of(@new, items);
        string[] left = [.. olds.Where(item => !news.ContainsKey(item.Key)).Select(item => before.Of(item.Value, items))];
        string[] came = [.. news.Where(item => !olds.ContainsKey(item.Key)).Select(item => after.Of(item.Value, items))];
        if (left.Length + came.Length > 0)
        {
            Report(left, came, isInList: true);
        }

        foreach (var (key, element) in olds)
        {
            if (news.TryGetValue(key, out var counterpart) && !JsonElement.DeepEquals(element, counterpart))
            {
                string name = ElementKeys.Name(counterpart, items, after);
                _steps[^1] = _steps[^1] with { Element = name };
                CompareValues(element, counterpart, items);
                _steps[^1] = _steps[^1] with { Element = null };
            }
        }
    }

    private void Report(IReadOnlyList<string> old, IReadOnlyList<string> @new, bool isInList)
    {
        var (topic, depth) = Topics.Of([.. _steps.Select(step => step.Name)]);
        var title = _steps.Take(depth).Where(step => !string.IsNullOrEmpty(step.Element)).Select(step => step.Element!).ToList();
        foreach (var step in _steps.Skip(depth).SkipLast(1))
        {
            title.AddRange(string.IsNullOrEmpty(step.Element) ? [] : [step.Element]);
        }

        if (_steps.Count > depth || string.Join('.', _steps.Select(step => step.Name)) != topic.Paths[0])
        {
            title.Add(_steps[^1].Words);
        }

        string path = string.Join('.', _steps.Select(step => string.IsNullOrEmpty(step.Element) ? step.Name : $"{step.Name}[{step.Element}]"));
        _changes.Add(new Change(topic, PlainText.OneLine(path), string.Join(" › ", title), old, @new, isInList));
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(property => property.Name) : [];

    private static JsonElement Property(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    private static bool IsNothing(JsonElement element) => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private static bool IsObjectOrNothing(JsonElement element) => element.ValueKind is JsonValueKind.Object || IsNothing(element);

    // A place on the way, in words, and which element of its list.
    private sealed record Step(string Name, string Words, string? Element);
}
