namespace AiGovernance.Tool.Questions;

/// <summary>An answer to choose.</summary>
/// <param name="Value">What the register says.</param>
/// <param name="Label">What a person reads.</param>
internal sealed record AnswerChoice(string Value, string Label);
