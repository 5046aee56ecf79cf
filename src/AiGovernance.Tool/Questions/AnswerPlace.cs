using System.Text.Json.Nodes;
using AiGovernance.Structure;
using AiGovernance.Tool.Schema;

namespace AiGovernance.Tool.Questions;

/// <summary>
/// A place in the register: <c>strategy.kpis[0].name</c> is in the first of a list, <c>ai.serviceIds[]</c> takes an item
/// for each answer, <c>retention[object=prompts].period</c> is in the element that says so.
/// </summary>
internal sealed class AnswerPlace
{
    private readonly List<Step> _steps;
    private readonly Lazy<FieldShape> _field;

    private AnswerPlace(List<Step> steps, Shape shape, string type)
    {
        _steps = steps;
        _field = new Lazy<FieldShape>(() => FieldOf(type));
        Shape = shape;
        IsList = steps.Exists(step => step.Kind == StepKind.Each);
    }

    private enum StepKind
    {
        Property,
        Each,
        First,
        Where,
    }

    /// <summary>What one answer must be.</summary>
    public Shape Shape { get; }

    /// <summary>What the schema tells a reader about it.</summary>
    public FieldShape Field => _field.Value;

    /// <summary>Whether there is a value for each of several answers.</summary>
    public bool IsList { get; }

    public AnswerForm Form
        => (Shape.Reference ?? Shape).Values is not null ? AnswerForm.Word
            : Shape.RefersTo is not null ? AnswerForm.Reference
            : Shape.Format == "date" ? AnswerForm.Date
            : Shape.Format == "duration" ? AnswerForm.Duration
            : Shape.Allows(ShapeKinds.Boolean) ? AnswerForm.YesNo
            : Shape.Allows(ShapeKinds.Integer) ? AnswerForm.Integer
            : Shape.Allows(ShapeKinds.Number) ? AnswerForm.Number
            : AnswerForm.Text;

    /// <param name="owner">The list of the register whose elements have the place, <c>entry</c> for its use cases, else the register itself.</param>
    /// <param name="path">The place.</param>
    public static AnswerPlace Of(string owner, string path)
    {
        var shape = ShapeOf(owner);
        string type = shape.TypeName.Length == 0 ? "AiRegister" : shape.TypeName;
        var steps = new List<Step>();
        foreach (string part in path.Split('.'))
        {
            var step = Step.Parse(part);
            steps.Add(step);
            shape = Find(shape, step.Name);
            if (step.Kind != StepKind.Property)
            {
                shape = (shape.Reference ?? shape).Items!;
            }
        }

        return new AnswerPlace(steps, shape, type);
    }

    /// <summary>The description of what the place belongs to.</summary>
    public static Shape ShapeOf(string owner) => owner switch
    {
        QuestionBook.Entry => Find(RegisterSchema.Root, "useCases").Items!,
        QuestionBook.Organisation => RegisterSchema.Root,
        _ => Find(RegisterSchema.Root, owner).Items!,
    };

    /// <summary>What stands there, or null. A list that is there is an answer, even if it is empty.</summary>
    public JsonNode? Read(JsonObject holder)
    {
        JsonNode? node = holder;
        foreach (var step in _steps)
        {
            node = (node as JsonObject)?[step.Name];
            if (step.Kind == StepKind.Each)
            {
                return node;
            }

            node = step.Kind == StepKind.Property ? node : (node as JsonArray)?.FirstOrDefault(step.Is);
        }

        return node;
    }

    /// <summary>Puts values there, and what is missing on the way.</summary>
    public void Write(JsonObject holder, IReadOnlyList<JsonNode> values) => Write(holder, 0, values);

    private void Write(JsonObject holder, int at, IReadOnlyList<JsonNode> values)
    {
        var step = _steps[at];
        bool isLast = at == _steps.Count - 1;
        switch (step.Kind)
        {
            case StepKind.Property when isLast:
                holder[step.Name] = values[0];
                break;
            case StepKind.Property:
                Write(Child(holder, step.Name), at + 1, values);
                break;
            case StepKind.Each when isLast:
                holder[step.Name] = new JsonArray([.. values]);
                break;
            case StepKind.Each:
                holder[step.Name] = new JsonArray([.. values.Select(value =>
                {
                    var element = new JsonObject();
                    Write(element, at + 1, [value]);
                    return element;
                })]);
                break;
            default:
                if (holder[step.Name] is not JsonArray list)
                {
                    holder[step.Name] = list = [];
                }

                if (list.FirstOrDefault(step.Is) is not JsonObject found)
                {
                    found = step.Element();
                    list.Add((JsonNode)found);
                }

                Write(found, at + 1, values);
                break;
        }
    }

    private FieldShape FieldOf(string type)
    {
        var field = FieldShape.Of(type);
        foreach (var step in _steps)
        {
            field = field.Properties[step.Name];
            field = step.Kind == StepKind.Property ? field : field.Items!;
        }

        return field;
    }

    private static JsonObject Child(JsonObject holder, string name)
    {
        if (holder[name] is not JsonObject child)
        {
            holder[name] = child = [];
        }

        return child;
    }

    private static Shape Find(Shape shape, string name) => (shape.Reference ?? shape).Properties!.Find(name)!;

    private sealed record Step(string Name, StepKind Kind, string Key, string Word)
    {
        public static Step Parse(string part)
        {
            int bracket = part.IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0)
            {
                return new Step(part, StepKind.Property, "", "");
            }

            string name = part[..bracket];
            string inside = part[(bracket + 1)..^1];
            return inside switch
            {
                "" => new Step(name, StepKind.Each, "", ""),
                "0" => new Step(name, StepKind.First, "", ""),
                _ => new Step(name, StepKind.Where, inside.Split('=')[0], inside.Split('=')[1]),
            };
        }

        public bool Is(JsonNode? element) => Kind == StepKind.First || (element as JsonObject)?[Key]?.ToString() == Word;

        public JsonObject Element() => Kind == StepKind.Where ? new JsonObject { [Key] = Word } : [];
    }
}
