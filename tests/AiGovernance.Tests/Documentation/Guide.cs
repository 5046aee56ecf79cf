using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AiGovernance.Tests.Documentation;

/// <summary>
/// A guide whose examples build up one register, step by step. A comment before each block says what it is:
/// <c>register</c> (properties of the register), <c>entry</c> (a whole use case), <c>adds to ID</c> (properties of a use
/// case; objects are merged, anything else replaces), <c>could be in ID</c> (the same, for this example only),
/// <c>fragment</c> (stands alone). Blocks of output are generated: <c>findings of ID</c>, <c>reasons of ID</c>.
/// </summary>
internal sealed partial class Guide
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly IsoDate AsOf = IsoDate.Parse("2026-11-24");

    private readonly CultureInfo _culture;

    public Guide(string language)
    {
        _culture = CultureInfo.GetCultureInfo(language);
        Path = $"docs/register-guide.{language}.md";
        Page = File.ReadAllText(Repository.PathOf(Path)).ReplaceLineEndings("\n");
    }

    public string Path { get; }

    public string Page { get; }

    public IEnumerable<string> Markers => Block().Matches(Page).Select(block => block.Groups["marker"].Value);

    /// <summary>How many blocks of JSON or text there are, with a comment before them or without.</summary>
    public int Blocks => Fence().Count(Page);

    /// <summary>The register after each example, with the example's line in the page.</summary>
    public IEnumerable<(int Line, RegisterDocument Register)> Steps()
    {
        var register = new JsonObject();
        foreach (Match block in Block().Matches(Page))
        {
            var after = IsPassing(block) ? register.DeepClone().AsObject() : register;
            if (IsExample(block) && Apply(block, after))
            {
                yield return (Page[..block.Index].Count(c => c == '\n') + 1, Read(after));
            }
        }
    }

    /// <summary>The JSON of each example, to compare languages.</summary>
    public IReadOnlyList<JsonNode> Examples => [.. Block().Matches(Page).Where(IsExample).Select(Parse)];

    /// <summary>The page with its blocks of output as they are now.</summary>
    public string WithOutput()
    {
        var register = new JsonObject();
        return Block().Replace(Page, block =>
        {
            if (IsExample(block))
            {
                _ = IsPassing(block) || Apply(block, register);
                return block.Value;
            }

            string[] marker = block.Groups["marker"].Value.Split(' ');
            return $"<!-- {block.Groups["marker"].Value} -->\n```text\n{(marker[0] == "findings" ? Findings(register, marker[^1]) : Reasons(register, marker[^1]))}```\n";
        });
    }

    private static bool IsExample(Match block) => block.Groups["language"].Value == "json";

    private static bool IsPassing(Match block) => block.Groups["marker"].Value.StartsWith("could", StringComparison.Ordinal);

    private static bool Apply(Match block, JsonObject register)
    {
        string[] marker = block.Groups["marker"].Value.Split(' ');
        var example = Parse(block);
        switch (marker[0])
        {
            case "register":
                Merge(register, example.AsObject());
                register["useCases"] ??= new JsonArray();
                return register.ContainsKey("organisation");
            case "entry":
                register["useCases"]!.AsArray().Add(example);
                return true;
            case "adds" or "could":
                Merge(Entry(register, marker[^1]), example.AsObject());
                return true;
            default:
                return false;
        }
    }

    private static JsonObject Entry(JsonObject register, string id)
        => register["useCases"]!.AsArray().Single(entry => (string?)entry!["id"] == id)!.AsObject();

    // Properties are shown as they are typed into the register: without the braces around them.
    private static JsonNode Parse(Match block)
    {
        string text = block.Groups["text"].Value.Trim();
        return JsonNode.Parse(text.StartsWith('"') ? "{" + text + "}" : text, documentOptions: Lenient)!;
    }

    private static RegisterDocument Read(JsonObject register) => RegisterDocument.Parse(Encoding.UTF8.GetBytes(register.ToJsonString(Indented)));

    private string Findings(JsonObject register, string id)
    {
        var text = new StringBuilder();
        foreach (var finding in Read(register).Validate(AsOf).Where(finding => finding.UseCaseId == id))
        {
            string source = finding.GetSource(_culture) is { } law ? $" [{law}]" : "";
            text.Append(CultureInfo.InvariantCulture, $"{finding.Path}:{finding.Line}:{finding.Column}: {Name(finding.Severity)} {finding.Id}: {finding.GetMessage(_culture)}{source}\n");
        }

        return text.Length > 0 ? text.ToString() : throw new InvalidOperationException($"{id} has no findings: say so in the guide's own words.");
    }

    // As the text report of aigov names it.
    private string Name(FindingSeverity severity) => (_culture.Name, severity) switch
    {
        ("fr", FindingSeverity.Error) => "erreur",
        ("fr", FindingSeverity.Warning) => "avertissement",
        ("fr", _) => "information",
        _ => severity.ToString().ToLowerInvariant(),
    };

    private string Reasons(JsonObject register, string id)
    {
        var read = Read(register).Register!;
        var text = new StringBuilder();
        int number = 0;
        foreach (var step in read.Assess(read.UseCases.Single(useCase => useCase.Id == id)).Path)
        {
            text.Append(CultureInfo.InvariantCulture, $"{++number}. {step.GetConclusion(_culture)} [{step.GetSource(_culture)}]\n");
        }

        return text.ToString();
    }

    private static void Merge(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is JsonObject inner && target[name] is JsonObject known)
            {
                Merge(known, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    [GeneratedRegex("<!-- (?<marker>register|entry|fragment|adds to [a-z-]+|could be in [a-z-]+|findings of [a-z-]+|reasons of [a-z-]+) -->\n```(?<language>json|text)\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```(json|text)$", RegexOptions.Multiline)]
    private static partial Regex Fence();
}
