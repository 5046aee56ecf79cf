using System.Text.Json.Nodes;

namespace AiGovernance.Tool.Tests;

public sealed class MergeTests : IDisposable
{
    private const string Shop = """
        {
          "$schema": "../schema.json", "schemaVersion": "1.0", "x-note": "kept",
          "organisation": { "name": "Group", "aiLeadRoleId": "lead" },
          "roles": [{ "id": "lead", "title": "AI lead" }, { "id": "support", "title": "Support of the shop" }],
          "vendors": [{ "id": "modelco", "legalName": "ModelCo SAS", "country": "FR", "certifications": ["ISO"] }],
          "services": [{ "id": "chat", "name": "Chat", "vendorId": "modelco", "endpointHosts": ["api.modelco.example"], "model": { "name": "m1" } }],
          "useCases": [{
            "id": "minutes", "title": "Minutes of the shop", "status": "approved", "ownerRoleId": "support",
            "ai": { "serviceIds": ["chat"] },
            "humanValidation": { "points": [{ "id": "send", "validators": { "roleIds": ["support", "lead"] } }], "twoPersonRule": { "appliesTo": ["send"] } }
          }]
        }
        """;

    private const string Bank = """
        {
          "schemaVersion": "1.0", "organisation": { "name": "Group" },
          "roles": [{ "id": "lead", "title": "AI lead" }, { "id": "support", "title": "Support of the bank" }],
          "vendors": [{ "id": "mc", "legalName": "modelco sas", "country": "FR" }, { "id": "modelco", "legalName": "ModelCo Inc.", "country": "US" }],
          "services": [{ "id": "llm", "name": "Chat", "vendorId": "mc", "endpointHosts": ["API.modelco.example"], "model": { "name": "m1" } }],
          "useCases": [
            { "id": "minutes", "title": "Minutes of the bank", "status": "approved", "ownerRoleId": "support", "ai": { "serviceIds": ["llm"] },
              "dataProcessing": { "recipients": { "processorVendorIds": ["mc", "modelco"] }, "transfers": [{ "vendorId": "modelco", "country": "US" }] } },
            { "id": "fraud", "title": "Fraud", "status": "proposed", "ownerRoleId": "lead" }
          ]
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Clashing_ids_begin_with_their_repository_and_references_follow()
    {
        var (run, register) = await MergeAsync();

        Assert.Equal(["shop-minutes", "bank-minutes", "fraud"], Ids(register, "useCases"));
        Assert.Equal(["lead", "shop-support", "bank-support"], Ids(register, "roles"));
        var shop = register.UseCase("shop-minutes");
        Assert.Equal("shop-support", shop["ownerRoleId"]!.GetValue<string>());
        Assert.Equal(["shop-support", "lead"], Texts(shop["humanValidation"]!["points"]![0]!["validators"]!["roleIds"]!));
        Assert.Equal(["send"], Texts(shop["humanValidation"]!["twoPersonRule"]!["appliesTo"]!));
        Assert.Equal("bank-support", register.UseCase("bank-minutes")["ownerRoleId"]!.GetValue<string>());
        Assert.Equal("lead", register["organisation"]!["aiLeadRoleId"]!.GetValue<string>());
        Assert.Contains("'shop-minutes'", run.Error);
    }

    [Fact]
    public async Task Code_goes_on_naming_the_old_id_and_each_entry_its_repository()
    {
        var (_, register) = await MergeAsync();
        Assert.Equal(["minutes"], Texts(register.UseCase("shop-minutes")["code"]!["attributeIds"]!));
        Assert.Null(register.UseCase("fraud")["code"]);
        Assert.Equal("bank", register.UseCase("fraud")["x-repository"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_same_vendor_and_service_appear_once_and_what_differs_is_a_conflict()
    {
        var (run, register) = await MergeAsync();
        Assert.Equal(["shop-modelco", "bank-modelco"], Ids(register, "vendors"));
        Assert.Equal(["chat"], Ids(register, "services"));
        Assert.Equal("shop-modelco", register.Element("services", "chat")["vendorId"]!.GetValue<string>());
        var bank = register.UseCase("bank-minutes");
        Assert.Equal(["chat"], Texts(bank["ai"]!["serviceIds"]!));
        Assert.Equal(["shop-modelco", "bank-modelco"], Texts(bank["dataProcessing"]!["recipients"]!["processorVendorIds"]!));
        Assert.Equal("bank-modelco", bank["dataProcessing"]!["transfers"]![0]!["vendorId"]!.GetValue<string>());

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("vendors[shop-modelco]: bank and shop differ in", run.Error);
        Assert.Contains("certifications", run.Error);
    }

    [Fact]
    public async Task What_belongs_to_no_list_is_that_of_the_first_and_a_path_of_its_folder_is_not_kept()
    {
        var (_, register) = await MergeAsync();
        Assert.Equal("kept", register["x-note"]!.GetValue<string>());
        Assert.Null(register["$schema"]);

        _folder.Write("bank/ai-register.json", Bank.Replace("\"Group\"", "\"Bank\"", StringComparison.Ordinal));
        var other = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank/ai-register.json");
        Assert.Contains("Registers of 'Bank', not of 'Group': bank.", other.Error);
        Assert.Equal(1, other.ExitCode);
        var merged = JsonNode.Parse(other.Output)!.AsObject();
        Assert.Null(merged.UseCase("shop-minutes")["x-organisation"]);
        Assert.Equal("Bank", merged.UseCase("fraud")["x-organisation"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("ModelCo S.A.S.")]
    [InlineData("  MODELCO, SAS")]
    [InlineData("Modelcö  SAS.")]
    public async Task A_vendor_is_the_same_however_its_name_is_written(string spelling)
    {
        _folder.Write("bank/ai-register.json", Bank.Replace("modelco sas", spelling, StringComparison.Ordinal));
        _folder.Write("shop/ai-register.json", Shop);
        var run = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank/ai-register.json");
        Assert.Equal(["ModelCo SAS", "ModelCo Inc."], JsonNode.Parse(run.Output)!["vendors"]!.AsArray().Select(vendor => vendor!["legalName"]!.GetValue<string>()));
        Assert.DoesNotContain("legalName", run.Error);
    }

    [Fact]
    public async Task A_vendor_without_its_legal_form_is_asked_about_and_stays_apart()
    {
        _folder.Write("bank/ai-register.json", Bank.Replace("modelco sas", "ModelCo", StringComparison.Ordinal));
        _folder.Write("shop/ai-register.json", Shop);
        var run = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank/ai-register.json");
        Assert.Equal(3, JsonNode.Parse(run.Output)!["vendors"]!.AsArray().Count);
        Assert.Contains("'ModelCo SAS', 'ModelCo'", run.Error);
    }

    [Fact]
    public async Task A_folder_is_one_register_of_several_files()
    {
        var whole = JsonNode.Parse(Bank)!.AsObject();
        var entries = whole["useCases"]!.DeepClone();
        whole["useCases"] = new JsonArray();
        _folder.Write("bank/register/all.json", whole.ToJsonString());
        string entriesOnly = _folder.Write("bank/register/use-cases/some.json", new JsonObject { ["schemaVersion"] = "1.0", ["useCases"] = entries }.ToJsonString());
        _folder.Write("bank/register/ai-register.schema.json", "{}");
        _folder.Write("bank.json", Bank);
        _folder.Write("shop/ai-register.json", Shop);
        var parts = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank=bank/register");
        var one = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank=bank.json");
        Assert.Equal(one.Output, parts.Output);
        Assert.Contains("bank-minutes", parts.Output);

        var alone = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", entriesOnly);
        alone.FailsWithOneLine(2);
        Assert.Contains("NAME=FOLDER", alone.Error);
        _folder.Write("empty/readme.txt", "");
        (await Aigov.RunAsync(_folder.Path, "validate", "empty")).FailsWithOneLine(2);
    }

    [Fact]
    public async Task The_result_validates_as_well_as_the_parts()
    {
        string first = _folder.Write("one/ai-register.json", File.ReadAllText(Example.Path));
        string second = _folder.Write("two/ai-register.json", File.ReadAllText(Example.Path));
        var run = await Aigov.RunAsync(_folder.Path, "merge", first, second, "--output", "all.json");
        Assert.Equal(0, run.ExitCode);

        var alone = await FindingsAsync(first);
        var merged = await FindingsAsync("all.json");
        Assert.NotEmpty(alone);
        Assert.Equal(alone.SelectMany(id => new[] { "one-" + id, "two-" + id }).Order(), merged.Order());
        var register = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder.Path, "all.json")))!.AsObject();
        Assert.Equal(JsonNode.Parse(File.ReadAllText(first))!["services"]!.AsArray().Count, register["services"]!.AsArray().Count);

        async Task<List<string>> FindingsAsync(string path)
        {
            var validate = await Aigov.RunAsync(_folder.Path, "validate", path, "--format", "json", "--as-of", "2026-11-25");
            return [.. JsonNode.Parse(validate.Output)!["findings"]!.AsArray().Where(finding => finding!["useCase"] is not null).Select(finding => $"{finding!["useCase"]} {finding["id"]}")];
        }
    }

    [Fact]
    public async Task A_single_register_stays_what_it_is()
    {
        string path = _folder.Write("one/ai-register.json", File.ReadAllText(Example.Path));
        var run = await Aigov.RunAsync(_folder.Path, "merge", path, "--output", "all.json");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        var diff = JsonNode.Parse((await Aigov.RunAsync(_folder.Path, "diff", path, "all.json", "--format", "json")).Output)!;
        Assert.Empty(diff["shared"]!.AsArray());
        Assert.All(diff["useCases"]!.AsArray().SelectMany(useCase => useCase!["changes"]!.AsArray()), change => Assert.Equal("x-repository", change!["path"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_same_parts_give_the_same_result()
        => Assert.Equal((await MergeAsync()).Register.ToJsonString(), (await MergeAsync()).Register.ToJsonString());

    [Fact]
    public async Task Repositories_are_named_by_their_folders_or_by_hand_and_never_alike()
    {
        _folder.Write("a/src/ai-register.json", Shop);
        _folder.Write("b/src/ai-register.json", Bank);
        var run = await Aigov.RunAsync(_folder.Path, "merge", "a/src/ai-register.json", "b/src/ai-register.json");
        Assert.Equal(["a-src-minutes", "b-src-minutes", "fraud"], Ids(JsonNode.Parse(run.Output)!.AsObject(), "useCases"));

        run = await Aigov.RunAsync(_folder.Path, "merge", "Boutique Été=a/src/ai-register.json", "9=b/src/ai-register.json");
        Assert.Equal(["boutique-ete-minutes", "r9-minutes", "fraud"], Ids(JsonNode.Parse(run.Output)!.AsObject(), "useCases"));

        (await Aigov.RunAsync(_folder.Path, "merge", "x=a/src/ai-register.json", "x=b/src/ai-register.json")).FailsWithOneLine(2);
    }

    [Fact]
    public async Task A_reference_to_nothing_does_not_find_somebody_else()
    {
        string one = _folder.Write("one/r.json", Registers.WithBrokenReference);
        string two = _folder.Write("two/r.json", """
            { "schemaVersion": "1.0", "organisation": { "name": "T" }, "roles": [{ "id": "nobody", "title": "Somebody" }], "useCases": [] }
            """);
        var run = await Aigov.RunAsync(_folder.Path, "merge", one, two);
        Assert.NotEqual("nobody", JsonNode.Parse(run.Output)!.AsObject().UseCase("a")["ownerRoleId"]!.GetValue<string>());
    }

    [Fact]
    public async Task Wrong_input_is_one_line_and_leaves_no_file()
    {
        string broken = _folder.Write("broken.json", "{");
        (await Aigov.RunAsync(_folder.Path, "merge", Example.Path, broken, "--output", "all.json")).FailsWithOneLine(2);
        (await Aigov.RunAsync(_folder.Path, "merge", "nowhere.json", "--output", "all.json")).FailsWithOneLine(2);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "all.json")));
        (await Aigov.RunAsync(_folder.Path, "merge", Example.Path, "--output", "broken.json")).FailsWithOneLine(2);
        Assert.Equal(2, (await Aigov.RunAsync(_folder.Path, "merge")).ExitCode);
    }

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(text => text!.GetValue<string>())];

    private static string[] Ids(JsonObject register, string list) => [.. register[list]!.AsArray().Select(element => element!["id"]!.GetValue<string>())];

    private async Task<(Aigov Run, JsonObject Register)> MergeAsync()
    {
        _folder.Write("shop/ai-register.json", Shop);
        _folder.Write("bank/ai-register.json", Bank);
        var run = await Aigov.RunAsync(_folder.Path, "merge", "shop/ai-register.json", "bank/ai-register.json");
        return (run, JsonNode.Parse(run.Output)!.AsObject());
    }
}
