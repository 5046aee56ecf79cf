using System.CommandLine;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

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
            var report = await CheckAsync(input, register, options.AsOf(result), !result.GetValue(noRestore), host, cancellationToken);
            return options.Print(result, report, target);
        });
        return command;
    }

    private static async Task<Report> CheckAsync(CheckInput input, string? register, IsoDate asOf, bool restores, ToolHost host, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var restored = RestoreResult.Success;
        if (restores)
        {
            host.Progress(ToolText.Of("Progress.Restore"));
            restored = await Restore.RunAsync(input, cancellationToken);
        }

        host.Progress(ToolText.Of("Progress.Load"));
        using var loaded = await SolutionLoader.LoadAsync(input, cancellationToken);
        if (restored.FirstError is { } error)
        {
            string message = ToolText.Of("Error.Restore", error);
            if (restored.ConcernsAll(loaded.Projects))
            {
                throw new InputException(message);
            }

            problems.Add(message);
        }

        problems.AddRange(loaded.Failures.Select(failure => ToolText.Of("Error.Load", failure)));
        var analysis = new SolutionAnalysis(input.Folder, register);
        for (int i = 0; i < loaded.Projects.Count; i++)
        {
            host.Progress(ToolText.Of("Progress.Analyse", loaded.Projects[i].Name, i + 1, loaded.Projects.Count));
            await analysis.AddAsync(loaded.Projects[i], cancellationToken);
        }

        problems.AddRange(analysis.Problems);
        host.ClearProgress();
        foreach (string problem in problems)
        {
            host.Say(problem);
        }

        return analysis.ToReport(asOf, problems);
    }
}
