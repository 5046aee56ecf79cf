using System.Text;
using System.Text.Json;
using AiGovernance.Json;
using CsCheck;

namespace AiGovernance.Analyzers.Tests.Json;

public class JsonTextTests
{
    private static readonly JsonDocumentOptions SameRules = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private const string Sample = """
        { "a": [1, -0.5e+3, true, false, null, "é\u00e9\n\"\\"], /* c */ "b": { "c": {}, "d": [] }, // end
          "ü": "😀", }
        """;

    [Fact]
    public void Values_know_their_text_place_and_path()
    {
        var root = JsonText.Parse("{\n  \"useCases\": [ { \"id\": \"a\", \"x y\": { \"é\": [0, 1] } } ]\n}").Root;
        var item = FirstItem(root["useCases"]);
        Assert.Equal("a", item["id"].Text);
        Assert.Equal(new JsonPosition(2, 25), item["id"].Position);
        Assert.Equal("$.useCases[0].id", item["id"].Path);
        var numbers = item["x y"]["é"];
        Assert.Equal("$.useCases[0]['x y'].é", numbers.Path);
        Assert.False(root["nothing"]["at"]["all"].Exists);
    }

    [Fact]
    public void Escapes_are_resolved() => Assert.Equal("é\"\\/\b\f\n\r\t😀", JsonText.Parse("\"\\u00e9\\\"\\\\\\/\\b\\f\\n\\r\\t\\ud83d\\ude00\"").Root.Text);

    [Theory]
    [InlineData("", "AIG1001.Empty", 1, 1)]
    [InlineData("  \n", "AIG1001.Empty", 2, 1)]
    [InlineData("{\r\n \"a\": 1\r\n \"b\": 2 }", "AIG1001.CommaExpected", 3, 2)]
    [InlineData("{ \"a\" 1 }", "AIG1001.ColonExpected", 1, 7)]
    [InlineData("{ a: 1 }", "AIG1001.NameExpected", 1, 3)]
    [InlineData("[ 01 ]", "AIG1001.Number", 1, 3)]
    [InlineData("[ 1. ]", "AIG1001.Number", 1, 3)]
    [InlineData("{ \"a\": [ 1, 2", "AIG1001.Truncated", 1, 14)]
    [InlineData("{ \"a\": \"b", "AIG1001.StringNotClosed", 1, 8)]
    [InlineData("{ \"a\": \"b\nc\" }", "AIG1001.StringNotClosed", 1, 8)]
    [InlineData("\"\\x\"", "AIG1001.Escape", 1, 2)]
    [InlineData("\"\\ud800\"", "AIG1001.Surrogate", 1, 2)]
    [InlineData("\"\u0001\"", "AIG1001.ControlCharacter", 1, 2)]
    [InlineData("{} {}", "AIG1001.AfterEnd", 1, 4)]
    [InlineData("{} /*", "AIG1001.CommentNotClosed", 1, 4)]
    [InlineData("nul", "AIG1001.ValueExpected", 1, 1)]
    public void An_error_has_one_reason_and_one_place(string text, string key, int line, int column)
    {
        var json = JsonText.Parse(text);
        Assert.NotNull(json.Error);
        Assert.Equal(key, json.Error.Message.Key);
        Assert.Equal(new JsonPosition(line, column), json.PositionOf(json.Error.Offset));
    }

    [Fact]
    public void Nesting_has_a_limit_and_exhausts_no_stack()
    {
        Assert.Null(JsonText.Parse(new string('[', 64) + new string(']', 64)).Error);
        Assert.Equal("AIG1001.TooDeep", JsonText.Parse(new string('[', 1_000_000)).Error!.Message.Key);
    }

    [Fact]
    public void What_was_read_before_an_error_is_there()
    {
        var root = JsonText.Parse("{ \"useCases\": [ { \"id\": \"a\" }, { \"id\": ").Root;
        Assert.Equal("a", FirstItem(root["useCases"])["id"].Text);
    }

    [Fact]
    public void It_accepts_exactly_what_System_Text_Json_accepts()
        => Mutated.Sample(text => Assert.Equal(IsJson(text), JsonText.Parse(text).Error is null), iter: 200_000, print: Escaped);

    [Fact]
    public void No_text_makes_the_checks_throw()
    {
        var registers = Gen.Select(Gen.Const(Verify.Register), Gen.Int[0, Verify.Register.Length - 1], Gen.Int[0, 12], OneOf("\"", "{", "}", "[", "]", ",", ":", "null", "1", "x", "\\"))
            .Select((text, at, length, insert) => text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, insert));
        registers.Sample(text => global::AiGovernance.Structure.RegisterChecks.Run(new global::AiGovernance.Structure.RegisterFile("r", JsonText.Parse(text))), iter: 20_000);
    }

    private static Gen<string> Mutated { get; } = Gen.Select(
            Gen.Int[0, Sample.Length - 1],
            Gen.Int[0, 6],
            OneOf("", "\"", "{", "}", "[", "]", ",", ":", "1", "-", ".", "e", "\\", "\\u12", "tru", "null", " ", "\n", "/", "//", "/*", "*/", "é", "0"))
        .Select((at, length, insert) => Sample.Remove(at, Math.Min(length, Sample.Length - at)).Insert(at, insert));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, SameRules);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            return false; // Not encodable: half a surrogate pair.
        }
    }

    private static string Escaped(string text) => Encoding.ASCII.GetString(Encoding.Convert(Encoding.UTF8, Encoding.ASCII, Encoding.UTF8.GetBytes(text)));

    private static JsonNode FirstItem(JsonNode array)
    {
        var items = array.Items.GetEnumerator();
        Assert.True(items.MoveNext());
        return items.Current;
    }
}
