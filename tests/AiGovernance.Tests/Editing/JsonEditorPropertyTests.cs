using System.Text.RegularExpressions;
using AiGovernance.Editing;
using AiGovernance.Json;
using CsCheck;

namespace AiGovernance.Tests.Editing;

/// <summary>
/// Whatever the text: the edit says what was asked, the text stays readable, every comment and every other value keeps
/// its characters.
/// </summary>
public sealed partial class JsonEditorPropertyTests
{
    [Fact]
    public void An_appended_item_is_the_last_and_nothing_else_changed()
        => Gen.Select(RandomJson.Document, RandomJson.Value, Gen.Int[0, 20]).Sample((text, value, pick) =>
        {
            if (Pick(text, JsonKind.Array, pick) is not { } index)
            {
                return;
            }

            var editor = new JsonEditor(JsonText.Parse(text));
            var before = JsonElements.Of(new JsonNode(editor.Json, index)).Select(element => RandomJson.Canonical(element.Value)).ToList();
            editor.Append(new JsonNode(editor.Json, index), value);

            var after = JsonElements.Of(new JsonNode(editor.Json, index)).Select(element => RandomJson.Canonical(element.Value)).ToList();
            Assert.Equal([.. before, RandomJson.Canonical(JsonText.Parse(value).Root)], after);
            AssertOnlyAdded(text, editor);
        }, iter: 20_000);

    [Fact]
    public void An_added_property_is_there_and_nothing_else_changed()
        => Gen.Select(RandomJson.Document, RandomJson.Value, Gen.Int[0, 20], Gen.Int[0, 3]).Sample((text, value, pick, place) =>
        {
            if (Pick(text, JsonKind.Object, pick) is not { } index)
            {
                return;
            }

            var editor = new JsonEditor(JsonText.Parse(text));
            var before = Properties(new JsonNode(editor.Json, index));
            editor.Add(new JsonNode(editor.Json, index), "new", value, "p" + place);

            int position = before.FindIndex(property => property.StartsWith("p" + place + ":", StringComparison.Ordinal));
            before.Insert(position < 0 ? before.Count : position + 1, "new:" + RandomJson.Canonical(JsonText.Parse(value).Root));
            Assert.Equal(before, Properties(new JsonNode(editor.Json, index)));
            AssertOnlyAdded(text, editor);
        }, iter: 20_000);

    [Fact]
    public void A_removed_element_is_gone_and_nothing_else_changed()
        => Gen.Select(RandomJson.Document, Gen.Int[0, 20], Gen.Int[0, 3]).Sample((text, pick, place) =>
        {
            if ((Pick(text, JsonKind.Array, pick) ?? Pick(text, JsonKind.Object, pick)) is not { } index)
            {
                return;
            }

            var editor = new JsonEditor(JsonText.Parse(text));
            var elements = JsonElements.Of(new JsonNode(editor.Json, index));
            if (place >= elements.Count)
            {
                return;
            }

            var expected = elements.Select(element => RandomJson.Canonical(element.Value)).ToList();
            expected.RemoveAt(place);
            string kept = text.Remove(elements[place].Start, elements[place].End - elements[place].Start);
            editor.Remove(elements[place].Value);

            Assert.Null(editor.Json.Error);
            Assert.Equal(expected, JsonElements.Of(new JsonNode(editor.Json, index)).Select(element => RandomJson.Canonical(element.Value)));
            Assert.Equal(Bare(kept), Bare(editor.Json.Text));
        }, iter: 20_000);

    [Fact]
    public void A_replaced_value_is_the_new_one_and_nothing_else_changed()
        => Gen.Select(RandomJson.Document, RandomJson.Value, Gen.Int[0, 40]).Sample((text, value, pick) =>
        {
            var json = JsonText.Parse(text);
            int index = pick % json.Token(0).Next;
            var old = new JsonNode(json, index);
            if (old.Kind == JsonKind.Name)
            {
                return;
            }

            var editor = new JsonEditor(json);
            editor.Replace(old, value);

            Assert.Null(editor.Json.Error);
            Assert.Equal(RandomJson.Canonical(JsonText.Parse(value).Root), RandomJson.Canonical(new JsonNode(editor.Json, index)));
            Assert.StartsWith(text[..old.Start], editor.Json.Text, StringComparison.Ordinal);
            Assert.EndsWith(text[old.End..], editor.Json.Text, StringComparison.Ordinal);
        }, iter: 20_000);

    // An insertion takes away white space at most.
    private static void AssertOnlyAdded(string text, JsonEditor editor)
    {
        Assert.Null(editor.Json.Error);
        var edits = Assert.Single(editor.Steps);
        Assert.All(edits, edit => Assert.Matches(@"^[\s\[\]{}]*$", text[edit.Start..edit.End]));
    }

    // Without white space and commas, outside of strings and comments or not: what an edit may never take away or add.
    private static string Bare(string text) => BlankOrComma().Replace(text, "");

    private static List<string> Properties(JsonNode container)
    {
        var properties = new List<string>();
        foreach (var property in container.Properties)
        {
            properties.Add(property.Name.Text + ":" + RandomJson.Canonical(property.Value));
        }

        return properties;
    }

    private static int? Pick(string text, JsonKind kind, int pick)
    {
        var json = JsonText.Parse(text);
        Assert.Null(json.Error);
        int[] found = [.. Enumerable.Range(0, json.Token(0).Next).Where(i => json.Token(i).Kind == kind)];
        return found.Length == 0 ? null : found[pick % found.Length];
    }

    [GeneratedRegex(@"[\s,]")]
    private static partial Regex BlankOrComma();
}
