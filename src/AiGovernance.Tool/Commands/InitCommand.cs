using System.CommandLine;
using AiGovernance.Tool.Adoption;
using AiGovernance.Tool.Analysis;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Questions;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary>
/// <c>aigov init</c>: a new register by questions. <c>aigov init --from-code [PATH]</c>: draft entries for the AI calls
/// found in code, and the mapping of files to entries in <c>.editorconfig</c>.
/// </summary>
internal static class InitCommand
{
    public const string FromCode = "--from-code";

    public static Command Create(ToolHost host)
    {
        var options = new QuestionOptions(QuestionBook.Organisation);
        var fromCode = new Option<string>(FromCode) { Description = ToolText.Of("Init.FromCode"), Arity = ArgumentArity.ZeroOrOne };
        var loose = new Option<bool>("--loose") { Description = ToolText.Of("Init.WithFromCode", ToolText.Of("Scan.Loose")) };
        var noRestore = new Option<bool>("--no-restore") { Description = ToolText.Of("Init.WithFromCode", ToolText.Of("Check.NoRestore")) };
        var register = CommonOptions.RegisterFile();
        var force = new Option<bool>("--force") { Description = ToolText.Of("Init.Force") };
        var yes = SessionOptions.Yes();
        var goesOn = SessionOptions.YesNo("continue");
        var another = SessionOptions.YesNo("another");
        var asOf = CommonOptions.AsOf();
        var command = new Command("init", ToolText.Of("Init.Description")) { fromCode, loose, noRestore, register, force, yes, goesOn, another, asOf };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (result.GetResult(fromCode) is null)
            {
                RejectWithoutCode(result, loose, noRestore);
                var beginning = new RegisterBeginning(host, result.GetValue(register), result.GetValue(force), result.GetValue(another), CommonOptions.Day(result, asOf));
                return await beginning.RunAsync(file => new QuestionSession(host, file, result.GetValue(yes), result.GetValue(goesOn)), asked => options.Fill(asked, result), cancellationToken)
                    ? ExitCode.Ok
                    : ExitCode.NotAnalysed;
            }

            string path = host.FullPath(result.GetValue(fromCode) is { Length: > 0 } given ? given : ".");
            var scan = new CodeScan(path, result.GetValue(loose), !result.GetValue(noRestore), host);
            string file = result.GetValue(register) is { } named ? host.FullPath(named) : RegisterFiles.FindUpward(scan.Folder) ?? Path.Combine(scan.Folder, RegisterFiles.FileName);
            var questionnaire = new Questionnaire(QuestionBook.Organisation, new KnownElements(null), new AnswerSheet());
            options.Fill(questionnaire, result);
            QuestionSession.Complete(questionnaire, requires: false);
            var adoption = await CodeAdoption.RunAsync(scan, file, NewRegister.Text(questionnaire), cancellationToken);
            OutputTarget.Create(null, false, host).Write(AdoptionText.Write(adoption, scan.Folder));
            return adoption.Problems.Count > 0 ? ExitCode.NotAnalysed : adoption.Left.Count > 0 ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    private static void RejectWithoutCode(ParseResult result, params Option<bool>[] forCode)
    {
        if (forCode.FirstOrDefault(result.GetValue) is { } given)
        {
            throw new InputException(ToolText.Of("Ask.Misplaced", given.Name, FromCode));
        }
    }
}
