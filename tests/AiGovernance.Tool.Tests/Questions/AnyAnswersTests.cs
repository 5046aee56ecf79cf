using System.Text;
using System.Text.Json.Nodes;
using AiGovernance.Tool.Questions;
using CsCheck;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>Whatever is typed: the register can be read afterwards, and what was there keeps its characters.</summary>
public sealed class AnyAnswersTests
{
    private static readonly string[] Registers =
    [
        """
        {
          // the register of the group
          "schemaVersion": "1.0", "language": "fr",
          "organisation": { "name": "Atelier" /* SAS */ },
          "roles": [
            { "id": "it-lead", "title": "DSI" }, // since 2024
          ],
          "services": [ ],
          "useCases": [
            /* kept */ { "id": "minutes", "title": "Minutes", "status": "proposed" } // last
          ],
          "x-note": [1,   2]
        }
        """,
        """{"schemaVersion":"1.0","organisation":{"name":"A"},"useCases":[]}""",
        "{\r\n\t\"schemaVersion\": \"1.0\",\r\n\t\"organisation\": { \"name\": \"A\" },\r\n\t\"vendors\": [{ \"id\": \"v\", \"legalName\": \"V\" }],\r\n\t\"useCases\": [\r\n\t],\r\n}\r\n",
    ];

    private static readonly Gen<string> Garbage = Gen.OneOf(
        AnyOf("", "?", "<", "-", "yes", "no", "1", "2", "3", "99", "1, 2", "none", "2026-12-01", "2026-13-01", "30 jours", "10", "0,5", "FR", "a@b.example", "it-lead", "x=y", "=", "a=", "=b"),
        AnyOf("\"", "\\", "{\"a\":1}", "// x", "/* x */", "שלום", "😀", "\u202e", "\u001b[2J", "\ud800", "ab; cd", "Chef d’atelier, Lyon", new string('x', 400)),
        Gen.String[Gen.Char[" \"\\{}[],:;/*abcéZ019-=?<.\u2028"], 0, 30]);

    private static readonly Gen<string> Template = Gen.OneOf(Gen.Const("-"), Gen.Int[1, 8].Select(number => $"{number}"));

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Gen<string[]> Lines => Gen.Select(
        Template, Garbage.Array[0, 90], Gen.Bool, (template, lines, ends) => (string[])[template, "Any title", .. lines, .. ends ? (string[])[".", "Title", "some-id", ".", "yes"] : []]);

    [Fact]
    public void Any_typing_leaves_a_register_that_can_be_read_and_all_that_was_there()
    {
        int added = 0;
        Gen.Select(AnyOf(Registers), Lines).Sample(
            (register, lines) =>
            {
                using var folder = new TemporaryFolder();
                folder.Write("ai-register.json", register);
                var run = Conversation.TypeAsync(folder.Path, ["add"], lines).GetAwaiter().GetResult();
                string after = File.ReadAllText(Path.Combine(folder.Path, "ai-register.json"));
                Assert.True(run.ExitCode is 0 or 3, run.Error);
                Assert.DoesNotContain("Unexpected", run.Error, StringComparison.Ordinal);
                if (run.ExitCode == 3)
                {
                    Assert.Equal(register, after);
                    return;
                }

                Interlocked.Increment(ref added);
                KeepsAll(register, after);
                var document = RegisterDocument.Parse(Encoding.UTF8.GetBytes(after));
                Assert.NotNull(document.Register);
                Assert.DoesNotContain(document.Findings, finding => finding.Id is "AIG1001" or "AIG1002" or "AIG1003" or "AIG1006");
            },
            iter: 150,
            threads: 1);
        Assert.True(added > 30, $"{added} entries were added");
    }

    [Fact]
    public void Every_answer_is_found_at_its_place()
    {
        var questions = QuestionBook.Of(QuestionBook.Entry).Where(question => question.Place is not null && !question.Always).ToArray();
        Gen.Select(AnyOf(Registers), Gen.Shuffle(questions, 0, 25).Select(chosen => chosen.Select(question => question.Id).ToArray()), Gen.Int).Sample(
            (register, chosen, seed) =>
            {
                var answers = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (string id in chosen)
                {
                    Choose(QuestionBook.Get(id), answers, seed);
                }

                using var folder = new TemporaryFolder();
                folder.Write("ai-register.json", register);
                string[] options = [.. answers.SelectMany(answer => new[] { "--" + answer.Key, answer.Value })];
                var run = Aigov.RunAsync(folder.Path, ["add", "--yes", "--title", "T", "--id", "any-use", .. options]).GetAwaiter().GetResult();
                Assert.True(run.ExitCode == 0, run.Error);
                string after = File.ReadAllText(Path.Combine(folder.Path, "ai-register.json"));
                KeepsAll(register, after);
                var entry = JsonNode.Parse(after, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!.AsObject().UseCase("any-use");
                foreach (var (id, answer) in answers)
                {
                    var question = QuestionBook.Get(id);
                    Assert.Equal(Expected(question, answer), Leaf(question.Place!.Read(entry)));
                }
            },
            iter: 100,
            threads: 1);
    }

    /// <summary>Answers a question, and first what it depends on; not at all if that was answered otherwise.</summary>
    private static bool Choose(Question question, Dictionary<string, string> answers, int seed, string? stated = null)
    {
        if (answers.ContainsKey(question.Id))
        {
            return true;
        }

        if (question.When is { } condition
            && (!Choose(QuestionBook.Get(condition.Question), answers, seed, condition.Is is [var first, ..] ? first : null) || !condition.Holds([answers[condition.Question]])))
        {
            return false;
        }

        var choices = AnswerChoices.Of(question);
        answers.Add(question.Id, stated ?? question.Form switch
        {
            AnswerForm.Reference => "any-element=Any element",
            _ when choices.Count > 0 => choices[Math.Abs(seed % choices.Count)].Value,
            AnswerForm.Text => $"Texte {Math.Abs(seed % 1000)} \"cité\"",
            AnswerForm.Date => "2026-12-01",
            AnswerForm.Duration => "P6M",
            AnswerForm.Number or AnswerForm.Integer => "3",
            _ => question.ExampleIn(System.Globalization.CultureInfo.InvariantCulture)!,
        });
        return true;
    }

    private static string Expected(Question question, string answer) => answer switch
    {
        "none" when question.None => "",
        "yes" or "no" when question.Form == AnswerForm.YesNo => answer == "yes" ? "true" : "false",
        _ => NewElement.IdIn(answer),
    };

    // The value, or that of the first element.
    private static string Leaf(JsonNode? node) => node switch
    {
        JsonArray { Count: 0 } => "",
        JsonArray list => Leaf(list[0]),
        JsonObject element => Leaf(element.First().Value),
        _ => node!.ToString(),
    };

    /// <summary>What was there is still there, in its order; only commas come between.</summary>
    private static void KeepsAll(string before, string after)
    {
        int at = 0;
        foreach (string piece in before.Split('\n'))
        {
            // A line into which something was inserted is still there in pieces.
            foreach (string part in after.IndexOf(piece, at, StringComparison.Ordinal) >= 0 ? [piece] : piece.Split('[', ']', '{', '}', ' '))
            {
                int found = after.IndexOf(part, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{part}' is lost in\n{after}");
                at = found + part.Length;
            }
        }
    }
}
