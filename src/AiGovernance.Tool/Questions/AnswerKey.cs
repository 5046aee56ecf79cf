namespace AiGovernance.Tool.Questions;

/// <summary>A question as it is asked: once, or of each new element of a list.</summary>
/// <param name="Question">The question.</param>
/// <param name="Subject">The new element, or null.</param>
internal readonly record struct AnswerKey(Question Question, NewElement? Subject = null)
{
    public override string ToString() => Subject is null ? Question.Id : $"{Question.Id}@{Subject.Id}";
}
