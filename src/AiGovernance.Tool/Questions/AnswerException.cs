namespace AiGovernance.Tool.Questions;

/// <summary>What was answered is no answer; the message says why, in one sentence.</summary>
internal sealed class AnswerException(string message) : Exception(message);
