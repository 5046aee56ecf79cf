namespace AiGovernance.Tool.Questions;

/// <summary>That another question was answered.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Is">With one of these; with anything, if there are none.</param>
internal sealed record QuestionCondition(string Question, IReadOnlyList<string> Is)
{
    public bool Holds(IReadOnlyList<string> answer) => answer.Count > 0 && (Is.Count == 0 || answer.Any(Is.Contains));

    /// <summary>What to give on the command line for it to hold.</summary>
    public string Option => Is.Count == 0 ? "--" + Question : $"--{Question} {string.Join('|', Is)}";
}
