using AiGovernance.Editing;
using AiGovernance.Json;

namespace AiGovernance.Tests.Editing;

public sealed class JsonEditorTests
{
    [Theory]
    [InlineData("[]", "[1]")]
    [InlineData("[1]", "[1, 2]", "2")]
    [InlineData("[1,2]", "[1,2,3]", "3")]
    [InlineData("[ 1, 2 ]", "[ 1, 2, 3 ]", "3")]
    [InlineData("[\n  1\n]", "[\n  1,\n  2\n]", "2")]
    [InlineData("[\n  1,\n]", "[\n  1,\n  2,\n]", "2")]
    [InlineData("[\r\n\t1\r\n]\r\n", "[\r\n\t1,\r\n\t2\r\n]\r\n", "2")]
    [InlineData("[\n  1 // one\n]", "[\n  1, // one\n  2\n]", "2")]
    [InlineData("[\n  1, // one\n]", "[\n  1, // one\n  2,\n]", "2")]
    [InlineData("[\n  1\n  // the end\n]", "[\n  1,\n  // the end\n  2\n]", "2")]
    [InlineData("[1 /* one */]", "[1, /* one */ 2]", "2")]
    [InlineData("[\n  // none yet\n]", "[\n  // none yet\n  1\n]")]
    [InlineData("[ /* none */ ]", "[ /* none */ 1 ]")]
    [InlineData("\uFEFF[]", "\uFEFF[1]")]
    public void An_item_is_added_as_its_neighbours_stand(string text, string expected, string item = "1")
        => Assert.Equal(expected, Edit(text, editor => editor.Append(editor.Root, item)));

    [Theory]
    [InlineData("{ \"list\": [] }", "{ \"list\": [{ \"a\": 1, \"b\": [2] }] }")]
    [InlineData("{\"list\":[]}", "{\"list\":[{\"a\":1,\"b\":[2]}]}")]
    [InlineData("{\n    \"list\": []\n}", "{\n    \"list\": [\n        { \"a\": 1, \"b\": [2] }\n    ]\n}")]
    [InlineData("{\n\t\"list\": [\n\t\t{\n\t\t\t\"a\": 0\n\t\t}\n\t]\n}", "{\n\t\"list\": [\n\t\t{\n\t\t\t\"a\": 0\n\t\t},\n\t\t{\n\t\t\t\"a\": 1,\n\t\t\t\"b\": [2]\n\t\t}\n\t]\n}")]
    [InlineData("{\n  \"list\": [\n    { \"a\": 0 }\n  ]\n}", "{\n  \"list\": [\n    { \"a\": 0 },\n    { \"a\": 1, \"b\": [2] }\n  ]\n}")]
    [InlineData("{\n  \"list\": [ {\n    \"a\": 0\n  } ]\n}", "{\n  \"list\": [ {\n    \"a\": 0\n  }, {\n    \"a\": 1,\n    \"b\": [2]\n  } ]\n}")]
    [InlineData("{\r\n  \"list\" : [\r\n  ]\r\n}", "{\r\n  \"list\" : [\r\n    { \"a\" : 1, \"b\" : [2] }\r\n  ]\r\n}")]
    public void An_object_is_laid_out_as_the_text_is(string text, string expected)
        => Assert.Equal(expected, Edit(text, editor => editor.Append(editor.Root["list"], """{"a":1,"b":[2]}""")));

    [Fact]
    public void An_item_too_long_for_a_line_is_broken_even_beside_one_line_items()
    {
        string word = new('x', 130);

        Assert.Equal(
            $"[\n  {{ \"a\": \"b\" }},\n  {{\n    \"a\": \"{word}\"\n  }}\n]",
            Edit("[\n  { \"a\": \"b\" }\n]", editor => editor.Append(editor.Root, $$"""{"a":"{{word}}"}""")));
    }

    [Theory]
    [InlineData("{}", null, "{ \"new\": 1 }")]
    [InlineData("{\n}", null, "{\n  \"new\": 1\n}")]
    [InlineData("{ \"a\": 0 }", null, "{ \"a\": 0, \"new\": 1 }")]
    [InlineData("{ \"a\": 0, \"b\": 0 }", "a", "{ \"a\": 0, \"new\": 1, \"b\": 0 }")]
    [InlineData("{\n  \"a\": 0,\n  \"b\": 0\n}", "a", "{\n  \"a\": 0,\n  \"new\": 1,\n  \"b\": 0\n}")]
    [InlineData("{\n  \"a\": 0, // about a\n  // about b\n  \"b\": 0\n}", "a", "{\n  \"a\": 0, // about a\n  \"new\": 1,\n  // about b\n  \"b\": 0\n}")]
    [InlineData("{ \"a\": 0, /* about b */ \"b\": 0 }", "a", "{ \"a\": 0, \"new\": 1, /* about b */ \"b\": 0 }")]
    [InlineData("{\n  \"a\": 0, \"b\": 0\n}", "a", "{\n  \"a\": 0,\n  \"new\": 1, \"b\": 0\n}")]
    public void A_property_is_added_where_it_belongs(string text, string? after, string expected)
        => Assert.Equal(expected, Edit(text, editor => editor.Add(editor.Root, "new", "1", after)));

    [Theory]
    [InlineData("[1, 2, 3]", 0, "[2, 3]")]
    [InlineData("[1, 2, 3]", 1, "[1, 3]")]
    [InlineData("[1, 2, 3]", 2, "[1, 2]")]
    [InlineData("[1]", 0, "[]")]
    [InlineData("[\n  1\n]", 0, "[]")]
    [InlineData("[\n  1,\n  2\n]", 0, "[\n  2\n]")]
    [InlineData("[\n  1,\n  2\n]", 1, "[\n  1\n]")]
    [InlineData("[\n  1,\n  2,\n]", 1, "[\n  1,\n]")]
    [InlineData("[\n  1, // one\n  2 // two\n]", 0, "[\n  // one\n  2 // two\n]")]
    [InlineData("[\n  1, // one\n  2 // two\n]", 1, "[\n  1 // one\n   // two\n]")]
    [InlineData("[ 1, // one\n  2 ]", 1, "[ 1 // one\n   ]")]
    [InlineData("[1 /* one */, 2]", 0, "[ /* one */ 2]")]
    [InlineData("[ /* a */ 1, ]", 0, "[ /* a */ ]")]
    public void An_item_is_removed_and_comments_stay(string text, int index, string expected)
        => Assert.Equal(expected, Edit(text, editor => editor.Remove(JsonElements.Of(editor.Root)[index].Value)));

    [Fact]
    public void A_property_is_removed_with_its_name()
        => Assert.Equal("{\n  \"b\": 2\n}", Edit("{\n  \"a\": 1,\n  \"b\": 2\n}", editor => editor.Remove(editor.Root["a"])));

    [Theory]
    [InlineData("{ \"a\": 1 }", "{ \"a\": [2] }", "[ 2 ]")]
    [InlineData("{\n  \"a\": [1] // one\n}", "{\n  \"a\": [2, 3] // one\n}", "[2,3]")]
    [InlineData("{\n  \"a\": [\n    1\n  ]\n}", "{\n  \"a\": [\n    2,\n    3\n  ]\n}", "[2,3]")]
    public void A_value_is_replaced_in_the_form_of_the_old_one(string text, string expected, string value)
        => Assert.Equal(expected, Edit(text, editor => editor.Replace(editor.Root["a"], value)));

    [Fact]
    public void A_broken_text_is_not_edited() => Assert.Throws<ArgumentException>(() => new JsonEditor(JsonText.Parse("{ \"a\": ")));

    [Fact]
    public void Strings_are_quoted_so_that_every_reader_gives_them_back()
    {
        string text = "\"\\/\u0000\u001F\n é 日本 🤖 \u2028 \uD800";

        Assert.Equal(text.Replace('\uD800', '\uFFFD'), JsonText.Parse(JsonString.Quote(text)).Root.Text);
    }

    private static string Edit(string text, Action<JsonEditor> edit)
    {
        var editor = new JsonEditor(JsonText.Parse(text));
        edit(editor);
        Assert.Null(editor.Json.Error);
        Assert.Equal(editor.Json.Text, editor.Steps.Aggregate(text, TextEdit.Apply));
        return editor.Json.Text;
    }
}
