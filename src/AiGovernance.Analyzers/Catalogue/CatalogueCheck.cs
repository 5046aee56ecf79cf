using System.Globalization;
using AiGovernance.Json;
using AiGovernance.Localisation;
using AiGovernance.Structure;

namespace AiGovernance.Analyzers.Catalogue;

/// <summary>Finds the mistakes in a user's catalogue file. <c>ai-services.schema.json</c> says the same; a test compares them.</summary>
internal sealed class CatalogueCheck
{
    private const int MaximumProblems = 200;

    private static readonly Field[] Root =
    [
        Text("$schema"), Text("version"), Objects("sdks"), Objects("endpoints"), Objects("notAiCalls"),
    ];

    private static readonly Field[] Sdk =
    [
        Text("name").Always, Text("provider"), Text("note"), Word("deployment", CatalogueWords.Deployments), Word("evidence", CatalogueWords.EvidenceLevels),
        Texts("packages"), Texts("assemblies"), Objects("rules"), Objects("construction"),
    ];

    private static readonly Field[] Rule =
    [
        Text("id").Always, Word("kind", CatalogueWords.Kinds).Always, Word("tier", CatalogueWords.Tiers), Text("note"),
        Names("types").Always, Names("members").Always, Names("except"), Names("mustMatch"), Names("mustNotMatch"),
    ];

    private static readonly Field[] Construction =
    [
        Names("types").Always, Names("members").Always, Texts("model"), Texts("endpoint"), Text("provider"), Text("note"),
    ];

    private static readonly Field[] Endpoint =
    [
        Text("provider").Always, Text("country"), Text("note"), Word("kind", CatalogueWords.Kinds).Always, Word("deployment", CatalogueWords.Deployments),
        Hosts("hosts"), new("ports", FieldForm.Ports), Paths("paths"), Word("confidence", CatalogueWords.Confidences),
    ];

    private static readonly Field[] Exclusion =
    [
        Texts("packages"), Names("types"), Names("members"), Hosts("hosts"), Paths("paths"), Text("why").Always,
    ];

    private readonly List<CatalogueProblem> _problems = [];
    private readonly HashSet<string> _ruleIds;
    private readonly HashSet<string> _names = [];

    private CatalogueCheck(IEnumerable<string> takenRuleIds) => _ruleIds = new HashSet<string>(takenRuleIds, StringComparer.Ordinal);

    private enum FieldForm
    {
        Text,
        Word,
        Texts,
        Names,
        Hosts,
        Paths,
        Ports,
        Objects,
    }

    /// <summary>The problems of a file in the order of their places.</summary>
    /// <param name="json">The file.</param>
    /// <param name="takenRuleIds">The ids of rules which the file may not use again.</param>
    public static IReadOnlyList<CatalogueProblem> Run(JsonText json, IEnumerable<string> takenRuleIds)
    {
        var check = new CatalogueCheck(takenRuleIds);
        if (!json.Root.Exists)
        {
            check._problems.Add(new CatalogueProblem(0, 0, new Message("AIG0013.Empty")));
        }
        else
        {
            check.CheckRoot(json.Root);
            if (json.Error is { } error)
            {
                check._problems.Add(new CatalogueProblem(error.Offset, error.Offset, error.Message));
            }
        }

        return check._problems.OrderBy(problem => problem.Start).Take(MaximumProblems).ToList();
    }

    private static Field Text(string name) => new(name, FieldForm.Text);

    private static Field Texts(string name) => new(name, FieldForm.Texts);

    private static Field Names(string name) => new(name, FieldForm.Names);

    private static Field Hosts(string name) => new(name, FieldForm.Hosts);

    private static Field Paths(string name) => new(name, FieldForm.Paths);

    private static Field Objects(string name) => new(name, FieldForm.Objects);

    private static Field Word(string name, string[] words) => new(name, FieldForm.Word, words);

    private void CheckRoot(JsonNode root)
    {
        CheckObject(root, Root);
        foreach (var sdk in root["sdks"].Items)
        {
            CheckObject(sdk, Sdk);
            RequireOne(sdk, "packages", "assemblies");
            foreach (var rule in sdk["rules"].Items)
            {
                CheckRule(rule);
            }

            foreach (var site in sdk["construction"].Items)
            {
                CheckObject(site, Construction);
                RequireOne(site, "model", "endpoint", "provider");
            }
        }

        foreach (var endpoint in root["endpoints"].Items)
        {
            CheckObject(endpoint, Endpoint);
            RequireOne(endpoint, "hosts", "ports", "paths");
            if (!endpoint["hosts"].Exists && !endpoint["ports"].Exists)
            {
                ReportWide(endpoint["paths"], "*", "/*");
            }
        }

        foreach (var exclusion in root["notAiCalls"].Items)
        {
            CheckExclusion(exclusion);
        }
    }

    private void CheckRule(JsonNode rule)
    {
        CheckObject(rule, Rule);
        var id = rule["id"];
        if (id.StringOrNull is { } text && !_ruleIds.Add(text))
        {
            Report(id, "AIG0013.Duplicate", text);
        }

        foreach (var type in rule["types"].Items)
        {
            if (type.StringOrNull == "*" && HasStar(rule["members"]))
            {
                Report(type, "AIG0013.TooWide");
            }
        }
    }

    private void CheckExclusion(JsonNode exclusion)
    {
        CheckObject(exclusion, Exclusion);
        RequireOne(exclusion, "packages", "members", "hosts", "paths");
        if (exclusion["members"].Exists != exclusion["types"].Exists)
        {
            RequireOne(exclusion, exclusion["members"].Exists ? "types" : "members");
        }

        if (!exclusion["paths"].Exists)
        {
            ReportWide(exclusion["hosts"], "*");
        }
    }

    private void ReportWide(JsonNode patterns, params string[] everything)
    {
        foreach (var pattern in patterns.Items)
        {
            if (everything.Contains(pattern.StringOrNull))
            {
                Report(pattern, "AIG0013.TooWide");
            }
        }
    }

    private static bool HasStar(JsonNode array)
    {
        foreach (var item in array.Items)
        {
            if (item.StringOrNull == "*")
            {
                return true;
            }
        }

        return false;
    }

    private void RequireOne(JsonNode node, params string[] names)
    {
        if (node.Kind == JsonKind.Object && !names.Any(name => node[name].Exists))
        {
            Report(node.Start, node.Start + 1, "AIG0013.OneOf", string.Join(", ", names));
        }
    }

    private void CheckObject(JsonNode node, Field[] fields)
    {
        if (node.Kind != JsonKind.Object)
        {
            ReportKind(node, "Object");
            return;
        }

        _names.Clear();
        foreach (var property in node.Properties)
        {
            string name = property.Name.Text;
            if (!_names.Add(name))
            {
                Report(property.Name, "AIG1001.Twice", name);
            }

            if (Array.Find(fields, field => field.Name == name) is { } known)
            {
                if (property.Value.Exists)
                {
                    CheckField(property.Value, known);
                }
            }
            else if (!name.StartsWith("x-", StringComparison.Ordinal))
            {
                Report(property.Name, "AIG1001.UnknownProperty", name, StructureCheck.Suggestion(name, fields.Select(field => field.Name)));
            }
        }

        foreach (var field in fields)
        {
            if (field.IsRequired && !_names.Contains(field.Name))
            {
                Report(node.Start, node.Start + 1, "AIG1001.Missing", field.Name);
            }
        }
    }

    private void CheckField(JsonNode value, Field field)
    {
        if (field.Form is FieldForm.Text or FieldForm.Word)
        {
            CheckItem(value, field);
        }
        else if (value.Kind != JsonKind.Array)
        {
            ReportKind(value, "Array");
        }
        else
        {
            bool isEmpty = true;
            foreach (var item in value.Items)
            {
                isEmpty = false;
                if (field.Form != FieldForm.Objects)
                {
                    CheckItem(item, field);
                }
            }

            if (isEmpty && field.Form != FieldForm.Objects)
            {
                Report(value, "AIG0013.EmptyList");
            }
        }
    }

    private void CheckItem(JsonNode item, Field field)
    {
        if (field.Form == FieldForm.Ports)
        {
            if (item.Kind != JsonKind.Number || !int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) || port is < 1 or > 65535)
            {
                Report(item, "AIG0013.Port");
            }

            return;
        }

        if (item.StringOrNull is not { } text)
        {
            ReportKind(item, "String");
        }
        else if (text.Trim().Length == 0)
        {
            Report(item, "AIG1001.TooShort");
        }
        else if (field.Words is { } words && !words.Contains(text))
        {
            Report(item, "AIG1003.Message", text, string.Join(", ", words), StructureCheck.Suggestion(text, words));
        }
        else if (field.Form == FieldForm.Names && !text.All(IsNameCharacter))
        {
            Report(item, "AIG0013.NamePattern", text);
        }
        else if (field.Form == FieldForm.Hosts && !text.All(IsHostCharacter))
        {
            Report(item, "AIG0013.HostPattern", text);
        }
        else if (field.Form == FieldForm.Paths && text[0] is not ('/' or '*'))
        {
            Report(item, "AIG0013.PathPattern", text);
        }
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '+' or '`' or '*';

    // Hosts are compared in small letters.
    private static bool IsHostCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '_' or ':' or '*' or '[' or ']';

    private void ReportKind(JsonNode node, string expected)
        => Report(node, "AIG1001.Type", new Message("Kind." + expected), new Message("Kind." + node.Kind));

    private void Report(JsonNode place, string key, params object[] arguments) => Report(place.Start, place.End, key, arguments);

    private void Report(int start, int end, string key, params object[] arguments)
        => _problems.Add(new CatalogueProblem(start, end, new Message(key, arguments)));

    private sealed record Field(string Name, FieldForm Form, string[]? Words = null, bool IsRequired = false)
    {
        public Field Always => this with { IsRequired = true };
    }
}
