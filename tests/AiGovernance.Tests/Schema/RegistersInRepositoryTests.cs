using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Schema;

/// <summary>Every register in the repository is one that an editor can check, and that the schema accepts.</summary>
public sealed partial class RegistersInRepositoryTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static TheoryData<string> Files => [.. RegisterFiles()];

    public static TheoryData<string, int> Examples
    {
        get
        {
            var examples = new TheoryData<string, int>();
            foreach (var path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Append(Repository.PathOf("README.md")))
            {
                foreach (var block in JsonBlock().Matches(File.ReadAllText(path)).Where(block => IsRegister(Parse(block.Groups["text"].Value))))
                {
                    examples.Add(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), block.Index);
                }
            }

            return examples;
        }
    }

    [Fact]
    public void The_sample_is_among_them() => Assert.Contains(RegisterFiles(), file => file == "samples/AtelierLemaire/ai-register.json");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_names_the_schema_and_follows_it(string file)
    {
        var register = Parse(File.ReadAllText(Repository.PathOf(file)))!;

        AssertNamesTheSchema(register, Path.GetDirectoryName(Repository.PathOf(file))!);
        Assert.Empty(await GeneratedSchema.ErrorsIn(register));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_in_the_documentation_follows_the_schema_unless_it_shows_a_defect(string file, int index)
    {
        var block = JsonBlock().Match(File.ReadAllText(Repository.PathOf(file)), index);
        var register = Parse(block.Groups["text"].Value)!;

        var errors = await GeneratedSchema.ErrorsIn(register);

        if (DefectOfTheSchema().IsMatch(block.Groups["promise"].Value))
        {
            Assert.NotEmpty(errors);
        }
        else
        {
            Assert.Empty(errors);
        }
    }

    private static IEnumerable<string> RegisterFiles() =>
        Directory.GetFiles(Repository.Root, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !BuildOutput().IsMatch(path) && IsRegister(Parse(File.ReadAllText(Repository.PathOf(path)))));

    private static void AssertNamesTheSchema(JsonNode register, string folder)
    {
        var name = register["$schema"]?.GetValue<string>();
        Assert.NotNull(name);
        if (name != RegisterSchemaWriter.Id)
        {
            var path = Path.GetFullPath(Path.Combine(folder, name));
            Assert.True(File.Exists(path), $"$schema leads to {path}, where nothing is.");
            Assert.Equal(RegisterSchemaWriter.Id, JsonNode.Parse(File.ReadAllText(path))!["$id"]!.GetValue<string>());
        }
    }

    private static bool IsRegister(JsonNode? node) => node is JsonObject root && root.ContainsKey("schemaVersion") && root.ContainsKey("organisation");

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(^|/)(bin|obj|artifacts|node_modules|\.[^/]+)/")]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"(<!-- reports (?<promise>.*?) -->\r?\n)?```json\r?\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("AIG100[13]")]
    private static partial Regex DefectOfTheSchema();
}
