using System.CommandLine;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov check [PATH]</c>: the code of a solution, project or folder against its register.</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var path = new Argument<string>("PATH") { Description = ToolText.Of("Check.Path"), DefaultValueFactory = _ => "." };
        var noRestore = new Option<bool>("--no-restore") { Description = ToolText.Of("Check.NoRestore") };
        CommonOptions.RejectUnknownOptions(path);
        var options = new FindingOptions();
        var command = new Command("check", ToolText.Of("Check.Description")) { path, noRestore };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            var target = options.Target(result, host);
            var input = CheckInput.Find(host.FullPath(result.GetValue(path)!));
            string? register = options.Register(result) is { } named ? RegisterFiles.Load(host.FullPath(named)).Paths[0] : null;
            var analysis = new SolutionAnalysis(input.Folder, register);
            await Projects.AnalyseAsync(input, analysis, !result.GetValue(noRestore), host, cancellationToken);
            return options.Print(result, analysis.ToReport(options.AsOf(result)), target);
        });
        return command;
    }
}
