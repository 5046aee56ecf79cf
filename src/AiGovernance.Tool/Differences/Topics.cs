using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance.Tool.Differences;

/// <summary>The topics in the order of their importance, from the data file <c>topics.json</c>.</summary>
internal static partial class Topics
{
    private static readonly Lazy<List<Topic>> LazyAll = new(Read);
    private static readonly Lazy<Dictionary<string, Topic>> ByPath = new(() => All
        .SelectMany(topic => topic.Paths, (topic, path) => (topic, path))
        .ToDictionary(entry => entry.path, entry => entry.topic, StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, int>> Ranks = new(() => All.Select((topic, rank) => (topic.Id, rank)).ToDictionary(entry => entry.Id, entry => entry.rank, StringComparer.Ordinal));

    public static IReadOnlyList<Topic> All => LazyAll.Value;

    /// <summary>The topic of a place such as <c>dataProcessing.transfers.country</c>, and how many steps of the place name the topic itself.</summary>
    public static (Topic Topic, int Depth) Of(IReadOnlyList<string> path)
    {
        for (int depth = path.Count; depth > 0; depth--)
        {
            if (ByPath.Value.TryGetValue(string.Join('.', path.Take(depth)), out var found))
            {
                return (found, depth);
            }
        }

        return (All[^1], 0);
    }

    /// <summary>Zero for the most important topic.</summary>
    public static int RankOf(Topic topic) => Ranks.Value[topic.Id];

    private static List<Topic> Read()
    {
        using var stream = typeof(Topics).Assembly.GetManifestResourceStream("AiGovernance.Tool.topics.json")!;
        return JsonSerializer.Deserialize(stream, TopicsJson.Default.ListTopic)!;
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(List<Topic>))]
    private sealed partial class TopicsJson : JsonSerializerContext;
}
