using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Questions;

/// <summary>Asks what is not answered yet, one question after the other, and keeps every answer at once.</summary>
/// <param name="questionnaire">The questions and the answers so far.</param>
/// <param name="input">Where answers come from.</param>
/// <param name="screen">Where questions are shown.</param>
/// <param name="keep">Called when an answer was given or taken back.</param>
internal sealed class Dialogue(Questionnaire questionnaire, DialogueInput input, DialogueScreen screen, Action keep)
{
    private readonly Stack<AnswerKey> _asked = new();
    private readonly Dictionary<string, IReadOnlyList<string>> _takenBack = new(StringComparer.Ordinal);
    private readonly List<AnswerKey> _leftOpen = [];
    private readonly AnswerReader _reader = new(questionnaire);

    private AnswerSheet Sheet => questionnaire.Sheet;

    /// <param name="resumed">The answers of an earlier conversation, to which one may go back.</param>
    /// <param name="cancellationToken">Interrupts.</param>
    /// <exception cref="InputException">A script sent what is no answer.</exception>
    public async Task<DialogueEnd> RunAsync(IReadOnlyCollection<string> resumed, CancellationToken cancellationToken)
    {
        foreach (var key in questionnaire.Keys().Where(key => resumed.Contains(key.ToString())))
        {
            _asked.Push(key);
        }

        while (true)
        {
            var key = questionnaire.Next();
            screen.Ask(key, questionnaire, DefaultOf(key));
            if (await input.ReadAsync(cancellationToken) is not { } line)
            {
                return DialogueEnd.InputEnded;
            }

            switch (line.Trim())
            {
                case "q":
                    return DialogueEnd.Stopped;
                case "?":
                    screen.Help(key, questionnaire);
                    break;
                case "<":
                    GoBack();
                    break;
                case ".":
                    LeaveRestOpen();
                    break;
                case var text when TryAnswer(key, text) && key.Question.Id == "save":
                    return Sheet["save"] is ["yes"] ? DialogueEnd.Complete : DialogueEnd.Stopped;
            }
        }
    }

    /// <summary>What Enter stands for: what was answered before, else what the question proposes.</summary>
    private IReadOnlyList<string> DefaultOf(AnswerKey key)
        => _takenBack.TryGetValue(key.ToString(), out var before) ? before : questionnaire.DefaultOf(key) is { } proposed ? [proposed] : [];

    private bool TryAnswer(AnswerKey key, string text)
    {
        try
        {
            var answer = text switch
            {
                "" => DefaultOf(key),
                "-" => [],
                _ => _reader.Read(key, text, mayDeclare: true),
            };
            if (answer.Count == 0 && key.Question.Required)
            {
                throw new AnswerException(ToolText.Of("Ask.Required"));
            }

            Sheet[key] = answer;
            _asked.Push(key);
            keep();
            return true;
        }
        catch (AnswerException exception) when (input.IsTerminal)
        {
            screen.Say(exception.Message);
            return false;
        }
        catch (AnswerException exception)
        {
            // The lines that follow would answer the wrong questions.
            throw new InputException(ToolText.Of("Ask.InOption", key.Question.Option, exception.Message));
        }
    }

    private void GoBack()
    {
        if (_leftOpen.Count > 0)
        {
            _leftOpen.ForEach(left => Sheet[left] = null);
            _leftOpen.Clear();
        }
        else if (_asked.TryPop(out var key))
        {
            _takenBack[key.ToString()] = Sheet[key] ?? [];
            Sheet[key] = null;
        }
        else
        {
            screen.Say(ToolText.Of("Ask.IsFirst"));
            return;
        }

        keep();
    }

    // What a register cannot do without is asked all the same.
    private void LeaveRestOpen()
    {
        for (var key = questionnaire.Next(); key.Question.Id != "save"; key = questionnaire.Next())
        {
            var answer = DefaultOf(key);
            if (answer.Count == 0 && key.Question.Required)
            {
                break;
            }

            Sheet[key] = answer;
            _leftOpen.Add(key);
        }

        keep();
    }
}
