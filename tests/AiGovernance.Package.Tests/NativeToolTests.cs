using System.IO.Compression;
using AiGovernance.Tests;

namespace AiGovernance.Package.Tests;

/// <summary>The native build says what the managed one says, byte for byte, and hands over what needs the compiler.</summary>
[Collection(OnePackage.Name)]
public class NativeToolTests(PackedLibrary package)
{
    private static readonly string Sample = Repository.PathOf("samples/AtelierLemaire");

    // But for workbooks, whose parts have random ids.
    private static readonly string[] Formats = ["json", "html", "csv", "md", "cnil", "processor", "pia", "dpv", "cyclonedx", "annex-viii", "sarif"];

    private static readonly string[] Commands =
    [
        .. Formats.Select(format => $"export --to {format} --as-of 2026-11-25 --use-case cv-screening"),
        "validate --as-of 2026-11-25",
        "validate --format json --as-of 2026-11-25",
        "validate --format sarif --as-of 2026-11-25",
        "assess cv-screening",
        "assess cv-screening --format json",
        "diff ai-register.json ai-register.json",
        "merge ai-register.json",
        "notice --audience clients",
        "status --as-of 2026-11-25",
        "add --list-templates",
        "add --help",
        "init --help",
        "init --yes --register missing/ai-register.json",
        "explain AIG0001",
        "schema",
        "--help",
        "check --help",
        "export --to nothing",
        "validate missing.json",
        "scan --loose",
    ];

    [NativeFact]
    public void Every_command_says_the_same_in_both_languages()
    {
        var tool = new NativeTool(package);
        AssertNative(tool.Command);
        var said = Commands.SelectMany(command => new[] { $"{command} --lang en", $"{command} --lang fr" }).AsParallel().Select(command =>
        {
            string[] arguments = command.Split(' ');
            return (Managed: NativeTool.Run(Sample, "dotnet", [tool.Managed, .. arguments]), Native: NativeTool.Run(Sample, tool.Command, arguments));
        });
        Assert.All(said.ToList(), pair => Assert.Equal(pair.Managed, pair.Native));

        Assert.Equal(Added("dotnet", tool.Managed), Added(tool.Command));

        string workbook = Path.Combine(package.Folder, "register.xlsx");
        Assert.Equal(0, NativeTool.Run(Sample, tool.Command, "export", "--to", "xlsx", "-o", workbook).ExitCode);
        using var archive = ZipFile.OpenRead(workbook);
        Assert.Contains(archive.Entries, entry => entry.FullName == "xl/workbook.xml");
    }

    // The register with an entry that answers gave, and what was said.
    private static string Added(params string[] command)
    {
        string folder = Directory.CreateTempSubdirectory("aigov-").FullName;
        string register = Path.Combine(folder, "ai-register.json");
        File.Copy(Path.Combine(Sample, "ai-register.json"), register);
        var (exitCode, output, error) = NativeTool.Run(
            folder, command[0], [.. command.Skip(1), "add", "--template", "meeting-minutes", "--id", "board-minutes", "--service", "new-chat=New chat", "--kpi-target", "12.5", "--yes", "--as-of", "2026-11-25"]);
        Assert.True(exitCode == 0, error);
        string text = File.ReadAllText(register);
        Directory.Delete(folder, recursive: true);
        return output + text;
    }

    // A managed program would not be measured against a native one.
    private static void AssertNative(string command)
    {
        string program = new FileInfo(command).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? command;
        Assert.False(File.Exists(Path.ChangeExtension(program, ".dll")), program);
        Assert.True(new FileInfo(program).Length > 10_000_000, program);
        Assert.Equal(["DotnetToolSettings.xml", Path.GetFileName(program)], Directory.GetFiles(Path.GetDirectoryName(program)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
