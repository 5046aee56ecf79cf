using System.CommandLine;
using AiGovernance.Tool.Adoption;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary>
/// <c>aigov init --from-code [PATH]</c>: a register of draft entries for the AI calls found in code, and the mapping of
/// files to entries in <c>.editorconfig</c>.
/// </summary>
internal static class InitCommand
{
    public const string FromCode = "--from-code";

    public static Command Create(ToolHost host)
    {
        var fromCode = new Option<string>(FromCode) { Description = ToolText.Of("Init.FromCode"), Required = true, Arity = ArgumentArity.ZeroOrOne };
        var loose = new Option<bool>("--loose") { Description = ToolText.Of("Scan.Loose") };
        var noRestore = new Option<bool>("--no-restore") { Description = ToolText.Of("Check.NoRestore") };
        var register = CommonOptions.Register();
        var organisation = new Option<string?>("--organisation") { Description = ToolText.Of("Init.Organisation") };
        var address = new Option<string?>("--address") { Description = ToolText.Of("Init.Address") };
        var email = new Option<string?>("--email") { Description = ToolText.Of("Init.Email") };
        var command = new Command("init", ToolText.Of("Init.Description")) { fromCode, loose, noRestore, register, organisation, address, email };
        command.SetAction(async (result, cancellationToken) =>
        {
            string path = host.FullPath(result.GetValue(fromCode) is { Length: > 0 } given ? given : ".");
            var scan = new CodeScan(path, result.GetValue(loose), !result.GetValue(noRestore), host);
            string file = result.GetValue(register) is { } named ? host.FullPath(named) : RegisterFiles.FindUpward(scan.Folder) ?? Path.Combine(scan.Folder, RegisterFiles.FileName);
            var adoption = await CodeAdoption.RunAsync(scan, file, new NewRegister(result.GetValue(organisation), result.GetValue(address), result.GetValue(email)), cancellationToken);
            OutputTarget.Create(null, false, host).Write(AdoptionText.Write(adoption, scan.Folder));
            return adoption.Problems.Count > 0 ? ExitCode.NotAnalysed : adoption.Left.Count > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
