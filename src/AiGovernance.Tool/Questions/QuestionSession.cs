using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>A conversation about one register: what an earlier one left, what the options say, then what is still to be asked.</summary>
/// <param name="host">Where the tool runs.</param>
/// <param name="register">The full path of the register.</param>
/// <param name="asksNothing">Whether options and defaults must do.</param>
/// <param name="goesOn">The answer to whether answers of an earlier conversation are taken up; null if it was not given.</param>
internal sealed class QuestionSession(ToolHost host, string register, bool asksNothing, string? goesOn)
{
    private readonly DialogueInput _input = new(host.Input.Value, host.IsInputTerminal, host.Patience);
    private readonly DialogueScreen _screen = new(host.IsInputTerminal ? host.Error : TextWriter.Null, host.ShowsProgress);
    private readonly DraftFile _draft = new(register);

    /// <summary>Whether it is a person who answers.</summary>
    public bool IsTalk => host.IsInputTerminal && !asksNothing;

    /// <summary>The questions with all their answers, or null if the person stopped: then they are kept.</summary>
    /// <param name="about">What is asked about.</param>
    /// <param name="elements">What the register has.</param>
    /// <param name="title">What the person is told at the beginning.</param>
    /// <param name="fill">Takes the answers from the options.</param>
    /// <param name="cancellationToken">Interrupts.</param>
    /// <exception cref="InputException">What was given is no answer, or a script left out what is required.</exception>
    public async Task<Questionnaire?> RunAsync(string about, KnownElements elements, string title, Action<Questionnaire> fill, CancellationToken cancellationToken)
    {
        try
        {
            return await AskAsync(about, elements, title, fill, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            SayStopped(about);
            return null;
        }
    }

    /// <summary>Asks one question about the conversation itself; null if the person stops.</summary>
    public async Task<bool?> ConfirmAsync(string questionId, string otherwise, CancellationToken cancellationToken)
    {
        var questionnaire = new Questionnaire(QuestionBook.Session, new KnownElements(null), new AnswerSheet());
        var key = new AnswerKey(QuestionBook.Get(questionId));
        var reader = new AnswerReader(questionnaire);
        while (true)
        {
            _screen.Ask(key, questionnaire, [otherwise]);
            string? line = await _input.ReadAsync(cancellationToken);
            try
            {
                return line is null or "q" ? null : line.Trim().Length == 0 ? otherwise == "yes" : reader.Read(key, line, mayDeclare: false) is ["yes"];
            }
            catch (AnswerException exception)
            {
                _screen.Say(exception.Message);
            }
        }
    }

    /// <summary>The conversation came to its end: what was kept for it is not needed any more.</summary>
    public void Forget()
    {
        if (!asksNothing || goesOn is not null)
        {
            _draft.Delete();
        }
    }

    private async Task<Questionnaire?> AskAsync(string about, KnownElements elements, string title, Action<Questionnaire> fill, CancellationToken cancellationToken)
    {
        var questionnaire = new Questionnaire(about, elements, new AnswerSheet());
        await TakeUpAsync(questionnaire, cancellationToken);
        string[] resumed = [.. questionnaire.Sheet.Keys];
        fill(questionnaire);
        if (asksNothing)
        {
            return Complete(questionnaire);
        }

        _screen.Begin(title);
        int given = questionnaire.Sheet.Count;
        var dialogue = new Dialogue(questionnaire, _input, _screen, () => _draft.Save(about, questionnaire.Sheet));
        switch (await dialogue.RunAsync(resumed, cancellationToken))
        {
            case DialogueEnd.Complete:
                return questionnaire;
            case DialogueEnd.InputEnded when !host.IsInputTerminal && questionnaire.Sheet.Count == given:
                // Nobody answers, and nobody began to.
                return Complete(questionnaire);
            case DialogueEnd.InputEnded when !host.IsInputTerminal:
                throw new InputException(ToolText.Of("Ask.InputEnded", questionnaire.Next().Question.Option, _draft.Path));
            default:
                SayStopped(about);
                return null;
        }
    }

    /// <summary>Closes a questionnaire without asking: defaults stand for what is required, the rest stays open.</summary>
    /// <param name="questionnaire">The questions.</param>
    /// <param name="requires">Whether what is required must be there.</param>
    public static Questionnaire Complete(Questionnaire questionnaire, bool requires = true)
    {
        QuestionOptions.RejectMisplaced(questionnaire);
        var missing = new List<string>();
        for (var key = questionnaire.Next(); key.Question.Id != "save"; key = questionnaire.Next())
        {
            string? otherwise = key.Question.Required ? questionnaire.DefaultOf(key) : null;
            questionnaire.Sheet[key] = otherwise is null ? [] : [otherwise];
            if (otherwise is null && key.Question.Required)
            {
                missing.Add(key.Question.Option);
            }
        }

        return missing.Count == 0 || !requires ? questionnaire : throw new InputException(ToolText.Of("Ask.Missing", string.Join(", ", missing)));
    }

    private async Task TakeUpAsync(Questionnaire questionnaire, CancellationToken cancellationToken)
    {
        if ((asksNothing && goesOn is null) || _draft.Load(questionnaire.About) is not { } kept)
        {
            return;
        }

        if (goesOn is null && !host.IsInputTerminal)
        {
            throw new InputException(ToolText.Of("Ask.DraftWaits", _draft.Path));
        }

        if (goesOn is null)
        {
            _screen.Say(ToolText.Of("Ask.DraftFound", kept.Count, _draft.Path));
        }

        bool isTakenUp = goesOn is not null ? goesOn == "yes" : await ConfirmAsync("continue", "yes", cancellationToken) ?? throw new OperationCanceledException();
        if (isTakenUp)
        {
            KeptAnswers.Restore(kept, questionnaire);
        }
    }

    private void SayStopped(string about)
        => host.Say(File.Exists(_draft.Path) ? ToolText.Of("Ask.Kept", _draft.Path, about == QuestionBook.Entry ? "aigov add" : "aigov init") : ToolText.Of("Ask.Stopped"));
}
