using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance.Tool.Questions;

/// <summary>All questions, in the order in which they are asked.</summary>
internal static partial class QuestionBook
{
    public const string Organisation = "organisation";
    public const string Entry = "entry";
    public const string Session = "session";

    private static readonly Lazy<IReadOnlyList<Question>> LazyAll = new(Read);
    private static readonly Lazy<Dictionary<string, Question>> ById = new(() => All.ToDictionary(question => question.Id, StringComparer.Ordinal));

    public static IReadOnlyList<Question> All => LazyAll.Value;

    public static IEnumerable<Question> Of(string subject) => All.Where(question => question.Section.Of == subject);

    public static Question Get(string id) => ById.Value[id];

    private static List<Question> Read()
    {
        using var stream = typeof(QuestionBook).Assembly.GetManifestResourceStream("AiGovernance.Tool.questions.json")!;
        var questions = new List<Question>();
        foreach (var section in JsonSerializer.Deserialize(stream, QuestionsJson.Default.ListQuestionSection)!)
        {
            foreach (var question in section.Questions)
            {
                question.Section = section;
                question.Place = question.Path is null ? null : AnswerPlace.Of(section.Of, question.Path);
                questions.Add(question);
            }
        }

        return questions;
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
    [JsonSerializable(typeof(List<QuestionSection>))]
    private sealed partial class QuestionsJson : JsonSerializerContext;
}
