using AiGovernance.Editing;

namespace AiGovernance.Tool.Questions;

/// <summary>Which questions the answers so far call for, and what may be answered.</summary>
/// <param name="about">What is asked about: an <c>organisation</c> or an <c>entry</c>.</param>
/// <param name="elements">What the register has.</param>
/// <param name="sheet">The answers.</param>
internal sealed class Questionnaire(string about, KnownElements elements, AnswerSheet sheet)
{
    private (string? Template, ReadyMadeEntry Entry) _base = (null, ReadyMadeEntry.Of(null, elements.Language));

    public string About => about;

    public KnownElements Elements => elements;

    public AnswerSheet Sheet => sheet;

    /// <summary>What the entry begins from.</summary>
    public ReadyMadeEntry Base
    {
        get
        {
            string? template = sheet["template"] is [var id] ? id : null;
            if (_base.Template != template)
            {
                _base = (template, ReadyMadeEntry.Of(template, elements.Language));
            }

            return _base.Entry;
        }
    }

    /// <summary>The questions that the answers call for, in their order, answered or not; whether to save is the last.</summary>
    public IEnumerable<AnswerKey> Keys()
    {
        var asked = new HashSet<(string, string)>();
        foreach (var question in QuestionBook.Of(about).Where(IsCalledFor))
        {
            foreach (var key in WithSubjects(new AnswerKey(question), asked))
            {
                yield return key;
            }
        }

        yield return new AnswerKey(QuestionBook.Get("save"));
    }

    /// <summary>The elements which the answers declare, each once.</summary>
    public IReadOnlyList<NewElement> NewElements()
        => [.. Keys().SelectMany(NewIn).DistinctBy(element => (element.List, element.Id))];

    /// <summary>The first question without an answer.</summary>
    public AnswerKey Next() => Keys().First(key => sheet[key] is null);

    /// <summary>The elements of a list that an answer may name: those of the register, of the ready-made entry, and those declared just now.</summary>
    public IReadOnlyList<AnswerChoice> Choices(string list) =>
    [
        .. elements.Of(list)
            .Concat(Base.Elements.Where(element => element.List == list).Select(element => new AnswerChoice(element.Element["id"]!.ToString(), element.Element["title"]!.ToString())))
            .Concat(NewElements().Where(element => element.List == list).Select(element => new AnswerChoice(element.Id, element.Title)))
            .DistinctBy(choice => choice.Value),
    ];

    /// <summary>What Enter stands for, or null if it leaves the question open.</summary>
    public string? DefaultOf(AnswerKey key) => key.Question.Id switch
    {
        "title" => Base.UseCase["title"]?.ToString(),
        "id" => IdProposal.Unique(Base.UseCase["id"]?.ToString() ?? IdProposal.From(FirstOf("title"), "use-case"), elements.UseCaseIds.Contains),
        "validation-point" => IdProposal.From(FirstOf("decision"), "validation"),
        "register-language" => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "fr" ? "fr" : "en",
        _ => key.Question.Default,
    };

    /// <summary>What the ready-made entry says of the thing that a question goes on about; null if it was asked.</summary>
    public string? ContextOf(Question question)
        => question.When is { } condition && sheet[condition.Question] is null && QuestionBook.Get(condition.Question) is { Form: AnswerForm.Text, Place: { } place } ? place.Read(Base.UseCase)?.ToString() : null;

    private string FirstOf(string questionId) => sheet[questionId] is [var first, ..] ? first : "";

    private IEnumerable<AnswerKey> WithSubjects(AnswerKey key, HashSet<(string, string)> asked)
    {
        yield return key;
        foreach (var element in NewIn(key))
        {
            if (asked.Add((element.List, element.Id)))
            {
                foreach (var inner in QuestionBook.Of(element.List).SelectMany(question => WithSubjects(new AnswerKey(question, element), asked)))
                {
                    yield return inner;
                }
            }
        }
    }

    private IEnumerable<NewElement> NewIn(AnswerKey key)
        => key.Question.Place?.Shape.RefersTo is { } list ? (sheet[key] ?? []).Select(answer => NewElement.Of(list, answer)).OfType<NewElement>() : [];

    private bool IsCalledFor(Question question)
        => (question.When is not { } condition || condition.Holds(ValueOf(QuestionBook.Get(condition.Question))))
            && (question.Always || sheet[question.Id] is { Count: > 0 } || about != QuestionBook.Entry || question.Place?.Read(Base.UseCase) is null);

    // A ready-made entry answers too.
    private IReadOnlyList<string> ValueOf(Question question)
        => sheet[question.Id] ?? (question.Place?.Read(Base.UseCase) is { } stated ? [stated is System.Text.Json.Nodes.JsonValue value && value.TryGetValue(out bool isTrue) ? (isTrue ? "yes" : "no") : stated.ToString()] : []);
}
