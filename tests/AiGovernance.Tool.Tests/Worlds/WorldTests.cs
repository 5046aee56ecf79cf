using AiGovernance.Exports;

namespace AiGovernance.Tool.Tests.Worlds;

/// <summary>Every command and every format on the two worlds of <c>samples</c>, in both languages, as reviewed.</summary>
public sealed class WorldTests(WorldTests.Both worlds) : IClassFixture<WorldTests.Both>
{
    private const string AsOf = " --as-of 2026-11-25";

    /// <summary>Commands whose output on the worlds other tests hold: the schema is a file, the others need a restored solution, ask or write files.</summary>
    private static readonly string[] ToldElsewhere = ["check", "schema", "init", "add"];

    private static readonly (string Name, string CommandLine)[] Company =
    [
        ("validate", "validate" + AsOf),
        ("validate_json", "validate --format json" + AsOf),
        ("validate_sarif", "validate --format sarif" + AsOf),
        ("assess", "assess cv-screening"),
        ("assess_proposed", "assess returns-analysis"),
        ("assess_json", "assess support-chatbot --format json"),
        ("notice_clients", "notice --audience clients" + AsOf),
        ("notice_staff", "notice --audience staff" + AsOf),
        ("status", "status" + AsOf),
        ("status_json", "status --format json" + AsOf),
        ("scan", "scan --loose"),
        ("scan_json", "scan --loose --format json"),
        ("journal_verify", "journal verify validation.jsonl"),
        ("journal_stats", "journal stats validation.jsonl"),
        ("observed", "observed calls.jsonl"),
        ("explain", "explain AIG4012"),
        ("explain_list", "explain"),
        .. RegisterExport.FormatNames.Append("sarif").Select(format => ($"export_{format}", $"export --to {format}{(format == "pia" ? " --use-case cv-screening" : "")}{AsOf}")),
    ];

    private static readonly (string Name, string CommandLine)[] Group =
    [
        ("merge", "merge REGISTERS --output again.json --force"),
        ("merge_broken", "merge repositories/marketplace/ai-register.json repositories/prix/ai-register.json"),
        ("merge_of_one_controller", "merge repositories/prix/ai-register.json repositories/fidelite/ai-register.json"),
        ("validate", "validate group.json" + AsOf),
        ("validate_folder", "validate repositories/plateforme-ia/register" + AsOf),
        ("validate_broken", "validate repositories/marketplace/ai-register.json" + AsOf),
        ("assess_fria", "assess health-pricing --register repositories/souscription/ai-register.json"),
        ("diff", "diff earlier/souscription-2026-06-30.json repositories/souscription/ai-register.json"),
        ("diff_md", "diff earlier/souscription-2026-06-30.json repositories/souscription/ai-register.json --format md"),
        ("diff_json", "diff earlier/souscription-2026-06-30.json repositories/souscription/ai-register.json --format json"),
        ("status", "status --register group.json" + AsOf),
        ("notice_staff", "notice --audience staff --register repositories/magasins/ai-register.json" + AsOf),
        ("notice_clients", "notice --audience clients --register repositories/paiements/ai-register.json" + AsOf),
        ("export_cnil_of_a_folder", "export --to cnil --register repositories/plateforme-ia/register" + AsOf),
        ("export_processor", "export --to processor --register repositories/customer-portal/ai-register.json" + AsOf),
        ("export_annex-viii", "export --to annex-viii --register repositories/souscription/ai-register.json" + AsOf),
    ];

    public static TheoryData<string, string> OfTheCompany => InBothLanguages(Company);

    public static TheoryData<string, string> OfTheGroup => InBothLanguages(Group);

    [Theory]
    [MemberData(nameof(OfTheCompany))]
    public async Task The_company_reads(string name, string language)
        => Snapshot.Match(await worlds.Company.TellAsync(CommandLineOf(Company, name), language), $"{name}_{language}");

    [Theory]
    [MemberData(nameof(OfTheGroup))]
    public async Task The_group_reads(string name, string language)
        => Snapshot.Match(await worlds.Group.TellAsync(CommandLineOf(Group, name), language), $"{name}_{language}");

    [Fact]
    public async Task No_command_is_left_out()
    {
        string help = (await Aigov.RunAsync(worlds.Company.Folder, "--help", "--lang", "en")).Output;
        var commands = help[help.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1)
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split(' ')[0]);
        Assert.Equal(Company.Concat(Group).Select(row => row.CommandLine.Split(' ')[0]).Concat(ToldElsewhere).Distinct().Order(), commands.Order());
    }

    [Fact]
    public void The_group_is_one_of_forty_repositories()
    {
        Assert.Equal(40, Directory.GetDirectories(worlds.Group.PathOf("repositories")).Length);
        Assert.Equal(75, AiRegister.Load(worlds.Group.PathOf("group.json")).UseCases.Count);
    }

    private static string CommandLineOf((string Name, string CommandLine)[] rows, string name) => rows.Single(row => row.Name == name).CommandLine;

    private static TheoryData<string, string> InBothLanguages((string Name, string CommandLine)[] rows)
    {
        var data = new TheoryData<string, string>();
        foreach (var (name, _) in rows)
        {
            data.Add(name, "en");
            data.Add(name, "fr");
        }

        return data;
    }

    /// <summary>The worlds, copied once.</summary>
    public sealed class Both : IAsyncLifetime
    {
        internal World Company { get; } = World.Company();

        internal World Group { get; private set; } = null!;

        public async Task InitializeAsync() => Group = await World.GroupAsync();

        public Task DisposeAsync()
        {
            Company.Dispose();
            Group.Dispose();
            return Task.CompletedTask;
        }
    }
}
