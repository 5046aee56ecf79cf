using System.Globalization;
using System.Text.Json.Serialization;

namespace AiGovernance.Tool.Questions;

/// <summary>
/// A question of <c>aigov init</c> or <c>aigov add</c>, from the data file <c>questions.json</c>. It is a question to a
/// person and an option for a script at once.
/// </summary>
internal sealed record Question
{
    public required string Id { get; init; }

    /// <summary>The question, in plain words.</summary>
    public required BilingualText Ask { get; init; }

    /// <summary>What helps to answer, where the description of the field in the schema is not enough.</summary>
    public BilingualText? Help { get; init; }

    /// <summary>An answer as it may be typed.</summary>
    public BilingualText? Example { get; init; }

    /// <summary>Where the answer stands in the register; none for a question about the conversation itself.</summary>
    public string? Path { get; init; }

    /// <summary>How an answer is read, where the schema does not tell.</summary>
    [JsonPropertyName("form")]
    public AnswerForm? StatedForm { get; init; }

    /// <summary>The answer that Enter stands for.</summary>
    public string? Default { get; init; }

    /// <summary>A register without the answer could not be read.</summary>
    public bool Required { get; init; }

    /// <summary>Asked even if a ready-made entry has the answer.</summary>
    public bool Always { get; init; }

    /// <summary>What must have been answered for the question to make sense.</summary>
    public QuestionCondition? When { get; init; }

    /// <summary>Whether "none" is an answer: an empty list, which is not the same as none at all.</summary>
    public bool None { get; init; }

    /// <summary>The question whose date may not come after the answer.</summary>
    public string? NotBefore { get; init; }

    /// <summary>The name of the option, where it is not the id.</summary>
    public string? OptionName { get; init; }

    public string AskIn(CultureInfo culture) => Ask.In(culture);

    public string? HelpIn(CultureInfo culture) => Help?.In(culture);

    public string? ExampleIn(CultureInfo culture) => Example?.In(culture);

    [JsonIgnore]
    public string Option => "--" + (OptionName ?? Id);

    /// <summary>The section it stands in.</summary>
    [JsonIgnore]
    public QuestionSection Section { get; internal set; } = null!;

    /// <summary>The place in the register, with what the schema says of it.</summary>
    [JsonIgnore]
    public AnswerPlace? Place { get; internal set; }

    [JsonIgnore]
    public AnswerForm Form => StatedForm ?? Place?.Form ?? AnswerForm.Text;

    /// <summary>Whether several answers may be given.</summary>
    [JsonIgnore]
    public bool IsList => Place?.IsList == true;
}
