using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Editing;
using AiGovernance.Structure;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>Checks what was answered, and brings it into the form of the register; what is wrong is one sentence.</summary>
internal sealed partial class AnswerReader(Questionnaire questionnaire)
{
    private const int LongestText = 10_000;
    private const int LongestList = 10;

    /// <param name="key">The question.</param>
    /// <param name="text">What was typed or given; several answers are separated by semicolons.</param>
    /// <param name="mayDeclare">Whether a name that the register does not have is a new element. Else it is one only when written <c>id=Title</c>.</param>
    /// <exception cref="AnswerException">It is no answer.</exception>
    public IReadOnlyList<string> Read(AnswerKey key, string text, bool mayDeclare)
    {
        CheckText(text);
        var question = key.Question;
        string[] parts = !question.IsList ? [text.Trim()]
            : [.. text.Split(SeparatorsOf(question.Form, text), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var answers = parts.Select(part => ReadOne(question, part, mayDeclare)).Distinct(StringComparer.Ordinal).ToList();
        return answers.Count == 0 ? throw new AnswerException(ToolText.Of("Ask.Empty"))
            : question.None && answers.Count > 1 && answers.Contains(AnswerChoices.None) ? throw new AnswerException(ToolText.Of("Ask.NoneAndMore", text))
            : answers;
    }

    // A title or a sentence may contain commas; words and numbers do not.
    private static char[] SeparatorsOf(AnswerForm form, string text)
        => form == AnswerForm.Text || (form == AnswerForm.Reference && !Numbers().IsMatch(text)) ? [';'] : [';', ','];

    private string ReadOne(Question question, string text, bool mayDeclare) => question.Form switch
    {
        AnswerForm.Id => ReadId(question, text),
        AnswerForm.Slug => Matching(Slug(), text, "Ask.NotASlug"),
        AnswerForm.Email => Matching(EmailAddress(), text, "Ask.NotAnEmail"),
        AnswerForm.Country => Matching(CountryCode(), text.ToUpperInvariant(), "Ask.NotACountry"),
        AnswerForm.Host => Uri.CheckHostName(text) != UriHostNameType.Unknown ? text.ToLowerInvariant() : throw new AnswerException(ToolText.Of("Ask.NotAHost", text)),
        AnswerForm.Date => ReadDate(question, text),
        AnswerForm.Duration => DurationWords.Read(text) ?? throw new AnswerException(ToolText.Of("Ask.NotADuration", text)),
        AnswerForm.Integer or AnswerForm.Number => ReadNumber(question, text),
        AnswerForm.Purpose => LegalPack.Current.FindPurpose(text)?.Id ?? ReadChoice(question, text),
        AnswerForm.Capability => LegalPack.Current.FindCapability(text)?.Id ?? ReadChoice(question, text),
        AnswerForm.YesNo or AnswerForm.Word or AnswerForm.Template or AnswerForm.Language => ReadChoice(question, text),
        AnswerForm.Reference => ReadReference(question, text, mayDeclare),
        _ => ReadText(question, text),
    };

    private static void CheckText(string text)
    {
        if (text.Length > LongestText)
        {
            throw new AnswerException(ToolText.Of("Ask.TooLong", text.Length, LongestText));
        }

        // What is not seen is not meant: it would hide in the register, and turn its lines around.
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                throw new AnswerException(ToolText.Of("Ask.ControlCharacter", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)));
            }
        }
    }

    private static string ReadText(Question question, string text)
    {
        if (text.Length == 0)
        {
            throw new AnswerException(ToolText.Of("Ask.Empty"));
        }

        return question.Place?.Shape.MaximumLength is { } longest && text.Length > longest ? throw new AnswerException(ToolText.Of("Ask.TooLong", text.Length, longest)) : text;
    }

    private string ReadId(Question question, string text)
    {
        if (!question.Place!.Shape.Pattern!.IsMatch(text))
        {
            throw new AnswerException(ToolText.Of("Ask.NotAnId", text));
        }

        return !questionnaire.Elements.UseCaseIds.Contains(text) ? text
            : throw new AnswerException(ToolText.Of("Ask.IdTaken", text, IdProposal.Unique(text, questionnaire.Elements.UseCaseIds.Contains)));
    }

    private static string Matching(Regex form, string text, string otherwise) => form.IsMatch(text) ? text : throw new AnswerException(ToolText.Of(otherwise, text));

    private string ReadDate(Question question, string text)
    {
        if (!Iso8601.IsDate(text))
        {
            throw new AnswerException(ToolText.Of("Error.Date", text));
        }

        return question.NotBefore is not null && questionnaire.Sheet[question.NotBefore] is [var earlier] && string.CompareOrdinal(text, earlier) < 0
            ? throw new AnswerException(ToolText.Of("Ask.TooEarly", text, earlier))
            : text;
    }

    private static string ReadNumber(Question question, string text)
    {
        var shape = question.Place!.Shape;
        if (!decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || (question.Form == AnswerForm.Integer && number != decimal.Truncate(number)))
        {
            throw new AnswerException(ToolText.Of(question.Form == AnswerForm.Integer ? "Ask.NotAnInteger" : "Ask.NotANumber", text));
        }

        return number >= (shape.Minimum ?? decimal.MinValue) && number <= (shape.Maximum ?? decimal.MaxValue) && Math.Abs(number) < 1_000_000_000_000m
            ? number.ToString(CultureInfo.InvariantCulture)
            : throw new AnswerException(ToolText.Of("Ask.OutOfRange", text));
    }

    private static string ReadChoice(Question question, string text)
    {
        var choices = AnswerChoices.Of(question);
        return Find(choices, text)
            ?? (question.Form == AnswerForm.YesNo && YesNoWords.Read(text) is { } word ? word : null)
            ?? throw new AnswerException(ToolText.Of("Ask.NotAChoice", text, string.Join(", ", Meant())));

        IEnumerable<string> Meant()
        {
            var words = choices.Select(choice => question.Form == AnswerForm.YesNo ? choice.Label : choice.Value).ToList();
            return words.Count > LongestList && DidYouMean.Find(text, words) is { } meant ? [meant] : words;
        }
    }

    private string ReadReference(Question question, string text, bool mayDeclare)
    {
        string list = question.Place!.Shape.RefersTo!;
        var choices = questionnaire.Choices(list);
        string? known = Find(choices, text) ?? Find(choices, NewElement.IdIn(text));
        if (known is not null)
        {
            // One that was declared just now stays a declaration, wherever it is named.
            return questionnaire.NewElements().FirstOrDefault(element => element.List == list && element.Id == known)?.ToString() ?? known;
        }

        if (NewElement.Of(list, text) is { } declared)
        {
            return Slug().IsMatch(declared.Id) && declared.Title.Trim().Length > 0 ? declared.ToString() : throw new AnswerException(ToolText.Of("Ask.NotASlug", declared.Id));
        }

        if (DidYouMean.Find(text, choices.Select(choice => choice.Value)) is { } meant)
        {
            throw new AnswerException(ToolText.Of("Ask.UnknownButOneLikeIt", text, meant, Declaration()));
        }

        // A new one needs a title: what looks like an id is a mistyped one, more often than not.
        return mayDeclare && !Slug().IsMatch(text) && text.Length > 0 && !char.IsAsciiDigit(text[0])
            ? Named().ToString()
            : throw new AnswerException(ToolText.Of("Ask.Unknown", text, Declaration()));

        NewElement Named() => new(list, IdProposal.Unique(IdProposal.FromTradeName(text, list.TrimEnd('s')), id => choices.Any(choice => choice.Value == id)), text);

        string Declaration() => Slug().IsMatch(text) ? $"{text}={ToolText.Of("Ask.Title")}" : Named().ToString();
    }

    private static string? Find(IReadOnlyList<AnswerChoice> choices, string text)
        => choices.FirstOrDefault(choice => choice.Value.Equals(text, StringComparison.OrdinalIgnoreCase))?.Value
            ?? (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= choices.Count ? choices[number - 1].Value : null)
            ?? choices.FirstOrDefault(choice => choice.Label.TrimEnd('.').Equals(text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase))?.Value;

    [GeneratedRegex(@"^[a-z0-9][a-z0-9-]{0,63}\z")]
    private static partial Regex Slug();

    [GeneratedRegex(@"^[^@\s;,<>""]{1,64}@[^@\s;,<>""]+\.[^@\s;,<>"".]+\z")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"^[A-Z]{2}\z")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"^[\d\s,;]+\z")]
    private static partial Regex Numbers();
}
