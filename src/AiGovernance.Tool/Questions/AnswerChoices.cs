using System.Globalization;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>What may be chosen where the answers are words.</summary>
internal static class AnswerChoices
{
    /// <summary>The answer that there is none.</summary>
    public const string None = "none";

    public static IReadOnlyList<AnswerChoice> Of(Question question)
    {
        var culture = CultureInfo.CurrentUICulture;
        var law = LegalPack.Current;
        IReadOnlyList<AnswerChoice> none = question.None ? [new(None, ToolText.Of("Ask.None"))] : [];
        return question.Form switch
        {
            AnswerForm.Word => [.. WordsOf(question).Select(word => new AnswerChoice(word, LabelOf(question, word, culture))), .. none],
            AnswerForm.Purpose => [.. law.Purposes.Select(purpose => new AnswerChoice(purpose.Id, purpose.GetLabel(culture)))],
            AnswerForm.Capability => [.. law.Capabilities.Select(capability => new AnswerChoice(capability.Id, capability.GetLabel(culture)))],
            AnswerForm.Template => [.. UseCaseTemplate.All.Select(template => new AnswerChoice(template.Id, template.GetTitle(culture)))],
            AnswerForm.Language => [new("fr", "français"), new("en", "English")],
            AnswerForm.YesNo => [new("yes", ToolText.Of("Ask.Yes")), new("no", ToolText.Of("Ask.No"))],
            _ => [],
        };
    }

    /// <summary>The words of the vocabulary that a question is answered with.</summary>
    public static IReadOnlyList<string> WordsOf(Question question)
    {
        var shape = question.Place!.Shape;
        return (shape.Reference ?? shape).Values!;
    }

    // The schema explains a word; the legal pack has but a label.
    private static string LabelOf(Question question, string word, CultureInfo culture)
        => question.Place!.Field.ValueDescription(word, culture)
            ?? LegalPack.Current.Vocabularies[question.Place.Field.TypeName!].Terms[word].GetLabel(culture);
}
