using System.CommandLine;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
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
        var register = CommonOptions.RegisterFile();
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        CommonOptions.RejectUnknownOptions(path);
        var command = new Command("scan", ToolText.Of("Scan.Description")) { path, loose, noRestore, format, failOn, register, output, force };
        command.SetAction(async (result, cancellationToken) =>
        {
            var target = OutputTarget.Create(result.GetValue(output), result.GetValue(force), host);
            string? named = result.GetValue(register) is { } given ? RegisterFiles.Load(host.FullPath(given)).Paths[0] : null;
            var scan = new CodeScan(host.FullPath(result.GetValue(path)!), result.GetValue(loose), !result.GetValue(noRestore), host);
            var inventory = await scan.RunAsync(named, cancellationToken);
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
}
