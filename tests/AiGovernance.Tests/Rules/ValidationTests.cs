using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace AiGovernance.Tests.Rules;

public sealed class ValidationTests
{
    private static readonly IsoDate Today = IsoDate.Parse("2026-11-24");

    [Fact]
    public void Findings_stand_where_the_fact_is_or_would_be()
    {
        var document = RegisterDocument.Parse("""
            {
              "schemaVersion": "1.0",
              "organisation": { "name": "A", "address": "B", "contact": { "email": "c@d.example" } },
              "useCases": [
                { "id": "first", "title": "First", "status": "rejected" },
                {
                  "id": "second", "title": "Second", "status": "proposed",
                  "reviewDueOn": "2026-01-31"
                }
              ]
            }
            """u8);

        var overdue = Assert.Single(document.Validate(Today), finding => finding.Id == "AIG1010");

        Assert.Equal((8, 22, "$.useCases[1].reviewDueOn", "second"), (overdue.Line, overdue.Column, overdue.JsonPath, overdue.UseCaseId));
    }

    [Fact]
    public void A_register_in_memory_gives_the_same_findings_without_places()
    {
        var document = RegisterDocument.Parse(ExampleRegister.Utf8Json);
        var inMemory = document.Register!.Validate(Today);

        Assert.Equal(
            document.Validate(Today).Select(Text).Order(StringComparer.Ordinal),
            inMemory.Select(Text).Order(StringComparer.Ordinal));
        Assert.All(inMemory, finding => Assert.Equal(("", 0, 0), (finding.Path, finding.Line, finding.Column)));

        static string Text(Finding finding) => $"{finding.Id} {finding.Severity} {finding.JsonPath} {finding.Message}";
    }

    [Fact]
    public void Several_files_are_one_register()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("organisation.json"), """
            { "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "email": "c@d.example" } },
              "roles": [ { "id": "lead", "title": "Lead" } ], "useCases": [ { "id": "first", "title": "First", "status": "rejected" } ] }
            """);
        File.WriteAllText(folder.File("use-cases.json"), """
            {
              // The second part of the register.
              "useCases": [ { "id": "second", "title": "Second", "status": "proposed", "ownerRoleId": "lead", "reviewDueOn": "2026-01-31" } ],
            }
            """);
        string[] paths = [folder.File("organisation.json"), folder.File("use-cases.json")];
        var document = RegisterDocument.Load(paths);

        Assert.Empty(document.Findings);
        Assert.Equal(["first", "second"], document.Register!.UseCases.Select(useCase => useCase.Id));
        var overdue = Assert.Single(document.Validate(Today), finding => finding.Id == "AIG1010");
        Assert.Equal((paths[1], 3, "$.useCases[0].reviewDueOn"), (overdue.Path, overdue.Line, overdue.JsonPath));
    }

    [Fact]
    public void Several_files_without_an_organisation_are_no_register()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.json"), """{ "schemaVersion": "1.0", "useCases": [] }""");
        File.WriteAllText(folder.File("b.json"), """{ "roles": [] }""");

        var document = RegisterDocument.Load([folder.File("a.json"), folder.File("b.json")]);

        Assert.Null(document.Register);
        Assert.Equal("AIG1001", Assert.Single(document.Findings).Id);
    }

    [Fact]
    public void Text_of_any_script_is_text()
    {
        var findings = RegisterDocument.Parse("""
            { "schemaVersion": "1.0", "organisation": { "name": "أتيليه", "address": "שדרות 1", "contact": { "email": "c@d.example" } },
              "useCases": [ { "id": "arabic", "title": "مُلخّص الاجتماعات ‮😀", "status": "proposed", "reviewDueOn": "2026-01-31" } ] }
            """u8).Validate(Today);

        Assert.DoesNotContain(findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Contains(findings, finding => finding.Id == "AIG1010");
    }

    [Fact]
    public void A_hundred_thousand_use_cases_are_validated()
    {
        var json = new StringBuilder("""{ "schemaVersion": "1.0", "organisation": { "name": "A", "address": "B", "contact": { "email": "c@d.example" } }, "useCases": [""");
        for (int i = 0; i < 100_000; i++)
        {
            json.Append(i == 0 ? "" : ",").Append($$"""{ "id": "use-case-{{i}}", "title": "T", "status": "rejected", "createdOn": "2026-02-01", "updatedOn": "2026-01-01" }""");
        }

        var findings = RegisterDocument.Parse(Encoding.UTF8.GetBytes(json.Append("] }").ToString())).Validate(Today);

        Assert.Equal(100_000, findings.Count(finding => finding.Id == "AIG1012"));
        Assert.Equal(findings, findings.OrderBy(finding => finding.Column));
    }

    [Fact]
    public void No_combination_of_facts_makes_a_rule_or_the_assessment_throw()
    {
        var paths = new List<string>();
        Collect(ExampleRegister.Node, "$", paths);
        var edit = Gen.Select(Gen.Int[0, paths.Count - 1], Gen.Int[0, 6]);
        edit.Array[1, 40].Sample(
            edits =>
            {
                var register = ExampleRegister.Node;
                foreach (var (path, kind) in edits)
                {
                    Edit(register, paths[path], kind);
                }

                var document = RegisterDocument.Parse(Encoding.UTF8.GetBytes(register.ToJsonString()));
                _ = document.Validate(Today).Select(finding => finding.Message).ToList();
                foreach (var useCase in document.Register?.UseCases ?? [])
                {
                    document.Register!.Assess(useCase);
                }
            },
            iter: 500);
    }

    // Facts go missing, turn into their contrary or into something that means nothing.
    private static void Edit(JsonNode register, string path, int kind)
    {
        JsonNode? node = register;
        string[] steps = path.Split('.')[1..];
        foreach (string step in steps[..^1])
        {
            node = node is JsonArray array ? array.ElementAtOrDefault(int.Parse(step)) : (node as JsonObject)?[step];
        }

        if (node is not JsonObject parent)
        {
            return;
        }

        string name = steps[^1];
        parent[name] = (kind, parent[name]) switch
        {
            (0, _) => null,
            (1, JsonArray) => new JsonArray(),
            (2, JsonObject) => new JsonObject(),
            (3, JsonValue value) when value.GetValueKind() is System.Text.Json.JsonValueKind.True => false,
            (3, JsonValue value) when value.GetValueKind() is System.Text.Json.JsonValueKind.False => true,
            (4, JsonValue value) when value.GetValueKind() is System.Text.Json.JsonValueKind.String => "",
            (5, JsonValue value) when value.GetValueKind() is System.Text.Json.JsonValueKind.String => "9999-12-31",
            (6, JsonArray list) when list.Count > 0 => new JsonArray(list[0]!.DeepClone(), list[0]!.DeepClone()),
            var (_, value) => value?.DeepClone(),
        };
    }

    private static void Collect(JsonNode? node, string path, List<string> paths)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                paths.Add($"{path}.{name}");
                Collect(value, $"{path}.{name}", paths);
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                Collect(items[i], $"{path}.{i}", paths);
            }
        }
    }
}
