using System.Globalization;
using AiGovernance.Json;
using AiGovernance.Localisation;

namespace AiGovernance.Structure;

/// <summary>AIG1001 and AIG1003: every value has the type, form and vocabulary which the schema gives it.</summary>
internal sealed class StructureCheck(RegisterFile file, Action<RegisterProblem> report, bool isOnlyFile)
{
    private readonly HashSet<string> _names = [];
    private string? _useCaseId;

    public void Check(JsonNode root) => CheckValue(root, RegisterSchema.Root);

    private void CheckValue(JsonNode value, Shape shape)
    {
        var definition = shape.Reference ?? shape;
        var kind = KindOf(value);
        if (!shape.Allows(kind))
        {
            Report(value, "AIG1001.Type", Expected(definition), new Message("Kind." + value.Kind));
            return;
        }

        switch (value.Kind)
        {
            case JsonKind.Object:
                CheckObject(value, definition);
                break;
            case JsonKind.Array:
                foreach (var item in value.Items)
                {
                    CheckValue(item, definition.Items!);
                }

                break;
            case JsonKind.String:
                CheckString(value, definition);
                break;
            case JsonKind.Number:
                CheckNumber(value, definition);
                break;
        }
    }

    private void CheckObject(JsonNode value, Shape shape)
    {
        bool isUseCase = shape.TypeName == "AiUseCase";
        if (isUseCase)
        {
            _useCaseId = value["id"].StringOrNull;
        }

        CheckNames(value, shape);
        foreach (var property in value.Properties)
        {
            if (shape.Properties!.Find(property.Name) is { } propertyShape)
            {
                CheckValue(property.Value, propertyShape);
            }
            else
            {
                CheckNamesInside(property.Value);
            }
        }

        // Of several files, each may hold a part of the register.
        bool isPart = shape == RegisterSchema.Root && !isOnlyFile;
        foreach (string required in shape.Required)
        {
            if (!isPart && !value[required].Exists)
            {
                Report(RuleIds.NotValid, value, value.Start, value.Start + 1, new Message("AIG1001.Missing", required));
            }
        }

        if (isUseCase)
        {
            _useCaseId = null;
        }
    }

    private void CheckNames(JsonNode value, Shape shape)
    {
        CheckNamesOnce(value);
        foreach (var property in value.Properties)
        {
            string name = property.Name.Text;
            if (shape.Properties!.Find(property.Name) is null && !name.StartsWith("x-", StringComparison.Ordinal))
            {
                Report(property.Name, "AIG1001.UnknownProperty", name, Suggestion(name, shape.Properties.Names));
            }
        }
    }

    // A user's own values have no shape, but their names too are written once.
    private void CheckNamesInside(JsonNode value)
    {
        if (value.Kind == JsonKind.Object)
        {
            CheckNamesOnce(value);
        }

        foreach (var property in value.Properties)
        {
            CheckNamesInside(property.Value);
        }

        foreach (var item in value.Items)
        {
            CheckNamesInside(item);
        }
    }

    private void CheckNamesOnce(JsonNode value)
    {
        _names.Clear();
        foreach (var property in value.Properties)
        {
            string name = property.Name.Text;
            if (!_names.Add(name))
            {
                Report(property.Name, "AIG1001.Twice", name);
            }
        }
    }

    private void CheckString(JsonNode value, Shape shape)
    {
        string text = value.Text;
        if (shape.Values is { } values)
        {
            if (!values.Contains(text))
            {
                Report(RuleIds.UnknownValue, value, value.Start, value.End, new Message("AIG1003.Message", Shown(text), Choices(values), Suggestion(text, values)));
            }
        }
        else if (shape.Format is { } format && !HasFormat(text, format))
        {
            Report(value, "AIG1001.Format." + format, Shown(text));
        }
        else if (shape.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            Report(value, "AIG1001.Pattern", Shown(text));
        }
        else if (shape.MaximumLength is { } most && text.Length > most)
        {
            Report(value, "AIG1001.TooLong", text.Length, most);
        }
        else if (shape.MinimumLength is { } least && text.Trim().Length < least)
        {
            Report(value, "AIG1001.TooShort");
        }
    }

    private void CheckNumber(JsonNode value, Shape shape)
    {
        if (!decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            Report(value, "AIG1001.NumberTooLarge", Shown(value.Text));
        }
        else if ((shape.Minimum is { } least && number < least) || (shape.Maximum is { } most && number > most))
        {
            Report(value, "AIG1001.OutOfRange", value.Text, shape.Minimum ?? decimal.MinValue, shape.Maximum ?? decimal.MaxValue);
        }
    }

    private static ShapeKinds KindOf(JsonNode value) => value.Kind switch
    {
        JsonKind.Object => ShapeKinds.Object,
        JsonKind.Array => ShapeKinds.Array,
        JsonKind.String => ShapeKinds.String,
        JsonKind.Number => IsInteger(value) ? ShapeKinds.Integer | ShapeKinds.Number : ShapeKinds.Number,
        JsonKind.True or JsonKind.False => ShapeKinds.Boolean,
        _ => ShapeKinds.Null,
    };

    // As System.Text.Json reads an int: digits only, within its range.
    private static bool IsInteger(JsonNode value)
        => int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static Message Expected(Shape shape)
    {
        if (shape.Values is { } values)
        {
            return new Message("Kind.OneOf", Choices(values));
        }

        foreach (var kind in new[] { ShapeKinds.Object, ShapeKinds.Array, ShapeKinds.String, ShapeKinds.Integer, ShapeKinds.Number })
        {
            if ((shape.Kinds & kind) != 0)
            {
                return new Message("Kind." + kind);
            }
        }

        return new Message("Kind.Boolean");
    }

    private static bool HasFormat(string text, string format) => format switch
    {
        "date" => Iso8601.IsDate(text),
        "duration" => Iso8601.IsDuration(text),
        _ => throw new InvalidOperationException(format),
    };

    private static string Choices(IReadOnlyList<string> values)
        => values.Count <= 16 ? string.Join(", ", values) : string.Join(", ", values.Take(15)) + ", …";

    private static string Shown(string text) => text.Length <= 80 ? text : text.Substring(0, 79) + "…";

    internal static object Suggestion(string word, IEnumerable<string> candidates)
        => DidYouMean.Find(word, candidates) is { } candidate ? new Message("DidYouMean", candidate) : "";

    private void Report(JsonNode place, string key, params object[] arguments)
        => Report(RuleIds.NotValid, place, place.Start, place.End, new Message(key, arguments));

    private void Report(string id, JsonNode place, int start, int end, Message message)
        => report(new RegisterProblem(id, file, start, end, place.Path, _useCaseId, message));
}
