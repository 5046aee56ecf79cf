namespace AiGovernance.Tool.Questions;

/// <summary>How a conversation ended.</summary>
internal enum DialogueEnd
{
    /// <summary>All is answered, and is to be saved.</summary>
    Complete,

    /// <summary>The person stopped it.</summary>
    Stopped,

    /// <summary>There is nothing more to read.</summary>
    InputEnded,
}
