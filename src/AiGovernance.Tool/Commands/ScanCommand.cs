using System.CommandLine;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Loose;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov scan [PATH]</c>: every AI call, governed or not.</summary>
internal static class ScanCommand
{
    public static Command Create(ToolHost host)
    {
        var path = new Argument<string>("PATH") { Description = ToolText.Of("Check.Path"), DefaultValueFactory = _ => "." };
        var loose = new Option<bool>("--loose") { Description = ToolText.Of("Scan.Loose") };
        var noRestore = new Option<bool>("--no-restore") { Description = ToolText.Of("Check.NoRestore") };
        var format = CommonOptions.Format();
        var failOn = CommonOptions.FailOn("never");
        var register = CommonOptions.Register();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        CommonOptions.RejectUnknownOptions(path);
        var command = new Command("scan", ToolText.Of("Scan.Description")) { path, loose, noRestore, format, failOn, register, output, force };
        command.SetAction(async (result, cancellationToken) =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            string full = host.FullPath(result.GetValue(path)!);
            string? named = result.GetValue(register) is { } given ? RegisterFiles.Load(host.FullPath(given)).Paths[0] : null;
            var inventory = result.GetValue(loose)
                ? Loose(full, named, host, cancellationToken)
                : await BoundAsync(full, named, !result.GetValue(noRestore), host, cancellationToken);
            target.Write(result.GetValue(format) switch
            {
                "json" => ScanJson.Write(inventory),
                "sarif" => SarifReport.Write(ScanReport.Of(inventory)),
                _ => ScanText.Write(inventory, target.UsesColour),
            });
            return FindingOptions.ExitCodeOf(ScanReport.Of(inventory), result.GetValue(failOn)!);
        });
        return command;
    }

    private static async Task<CallInventory> BoundAsync(string path, string? register, bool restores, ToolHost host, CancellationToken cancellationToken)
    {
        var input = CheckInput.Find(path);
        var analysis = new SolutionAnalysis(input.Folder, register, judges: false);
        await Projects.AnalyseAsync(input, analysis, restores, host, cancellationToken);
        return analysis.Inventory;
    }

    private static CallInventory Loose(string path, string? register, ToolHost host, CancellationToken cancellationToken)
    {
        host.Progress(ToolText.Of("Progress.Scan"));
        var inventory = LooseScan.Run(LooseInput.Find(path), register, cancellationToken);
        host.ClearProgress();
        foreach (string problem in inventory.Problems)
        {
            host.Say(problem);
        }

        return inventory;
    }
}
