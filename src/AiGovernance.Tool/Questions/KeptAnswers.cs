namespace AiGovernance.Tool.Questions;

/// <summary>The answers of an earlier conversation, as far as the register of today still allows them.</summary>
internal static class KeptAnswers
{
    /// <summary>Takes them over in the order of the questions; one that is no answer any more is asked again.</summary>
    public static void Restore(AnswerSheet kept, Questionnaire questionnaire)
    {
        var reader = new AnswerReader(questionnaire);
        foreach (var key in Remaining(kept, questionnaire))
        {
            try
            {
                questionnaire.Sheet[key] = [.. kept[key]!.SelectMany(answer => reader.Read(key, answer, mayDeclare: false))];
            }
            catch (AnswerException)
            {
                kept[key] = null;
            }
        }
    }

    // An answer can call for further questions.
    private static IEnumerable<AnswerKey> Remaining(AnswerSheet kept, Questionnaire questionnaire)
    {
        while (questionnaire.Keys().Where(key => kept[key] is not null && questionnaire.Sheet[key] is null && key.Question.Id != "save").Select(key => (AnswerKey?)key).FirstOrDefault() is { } next)
        {
            yield return next;
        }
    }
}
