namespace AiGovernance.Tool;

/// <summary>The input or the command is wrong; the message is the one line the user reads.</summary>
internal sealed class InputException(string message) : Exception(message);
