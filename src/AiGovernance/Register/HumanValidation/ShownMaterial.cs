using System.Text.Json.Serialization;

namespace AiGovernance;

/// <summary>What a validator sees. AI Act Article 14(4)(a) and (c).</summary>
[JsonConverter(typeof(VocabularyConverter<ShownMaterial>))]
public enum ShownMaterial
{
    /// <summary>What was given to the AI.</summary>
    Input,

    /// <summary>What the AI returned.</summary>
    Output,

    /// <summary>The documents the output rests on.</summary>
    Sources,

    /// <summary>The criteria that led to it.</summary>
    Criteria,

    /// <summary>How sure the AI is.</summary>
    Confidence,

    /// <summary>An explanation of the output.</summary>
    Explanation,

    /// <summary>The known limits of the AI.</summary>
    Limits,

    /// <summary>Other possible outputs.</summary>
    Alternatives,
}
