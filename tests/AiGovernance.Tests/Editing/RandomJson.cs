using System.Text;
using AiGovernance.Json;
using CsCheck;

namespace AiGovernance.Tests.Editing;

/// <summary>JSON texts of every shape and habit: nesting, comments, trailing commas, any white space, byte order mark.</summary>
internal static class RandomJson
{
    private static readonly Gen<string> Blank = Gen.Frequency(
        (6, Gen.Const("")), (4, Gen.Const(" ")), (4, Gen.OneOf<string>("\n", "\n  ", "\n    ", "\n\t", "\r\n", "\r\n  ", "\r")));

    private static readonly Gen<string> Comment = Gen.OneOf<string>("/* , ] */", "// \" }\n", "// é\r\n", "/* a\n b */", "/**/");

    private static readonly Gen<string> Trivia = Gen.Frequency(
        (5, Blank),
        (1, Gen.Select(Blank, Comment, Blank, (before, comment, after) => before + comment + after)));

    private static readonly Gen<string> Scalar = Gen.OneOf<string>("1", "-2.5e3", "true", "null", "\"\"", "\"a, b]\"", "\"// no\"", "\"\\u00e9\\\"\"");

    public static Gen<string> Value { get; } = ValueOf(3);

    public static Gen<string> Document { get; } = Gen.Select(Gen.Bool, Trivia, ContainerOf(3), Trivia, (mark, before, value, after) => (mark ? "\uFEFF" : "") + before + value + after);

    /// <summary>What a value says, whatever it is laid out like.</summary>
    public static string Canonical(JsonNode value)
    {
        var result = new StringBuilder();
        Write(value, result);
        return result.ToString();
    }

    private static Gen<string> ValueOf(int depth) => depth == 0 ? Scalar : Gen.Frequency((2, Scalar), (1, ContainerOf(depth)));

    private static Gen<string> ContainerOf(int depth) => Gen.Select(
        Gen.Bool,
        Gen.Select(Trivia, ValueOf(depth - 1), Trivia, Trivia, (before, value, middle, after) => (Before: before, Value: value, Middle: middle, After: after)).Array[0, 3],
        Gen.Bool,
        Trivia,
        (isObject, elements, hasTrailingComma, inner) =>
        {
            var text = new StringBuilder(isObject ? "{" : "[");
            for (int i = 0; i < elements.Length; i++)
            {
                var (before, value, middle, after) = elements[i];
                text.Append(before).Append(isObject ? $"\"p{i}\"{middle}:{middle}" : "").Append(value).Append(after);
                text.Append(i < elements.Length - 1 || hasTrailingComma ? "," : "");
            }

            return text.Append(inner).Append(isObject ? '}' : ']').ToString();
        });

    private static void Write(JsonNode value, StringBuilder result)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                result.Append('{');
                foreach (var property in value.Properties)
                {
                    result.Append(property.Name.Text).Append(':');
                    Write(property.Value, result);
                    result.Append(' ');
                }

                result.Append('}');
                break;
            case JsonKind.Array:
                result.Append('[');
                foreach (var item in value.Items)
                {
                    Write(item, result);
                    result.Append(' ');
                }

                result.Append(']');
                break;
            default:
                result.Append(value.Kind).Append(value.Text);
                break;
        }
    }
}
