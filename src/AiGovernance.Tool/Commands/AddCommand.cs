using System.CommandLine;
using System.Globalization;
using System.Text;
using AiGovernance.Tool.Loading;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Questions;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool.Commands;

/// <summary><c>aigov add</c>: a new entry by questions, or from a ready-made one. Each question is an option too.</summary>
internal static class AddCommand
{
    public static Command Create(ToolHost host)
    {
        var options = new QuestionOptions(QuestionBook.Entry, "services", "vendors");
        var list = new Option<bool>("--list-templates") { Description = ToolText.Of("Add.ListTemplates") };
        var register = new Option<string[]>("--register") { Description = ToolText.Of("Add.Register"), AllowMultipleArgumentsPerToken = true, Arity = ArgumentArity.OneOrMore };
        var yes = SessionOptions.Yes();
        var goesOn = SessionOptions.YesNo("continue");
        var asOf = CommonOptions.AsOf();
        var command = new Command("add", ToolText.Of("Add.Description")) { yes, list, register, goesOn, asOf };
        options.AddTo(command);
        command.SetAction(async (result, cancellationToken) =>
        {
            if (result.GetValue(list))
            {
                OutputTarget.Create(null, false, host).Write(Templates());
                return ExitCode.Ok;
            }

            var paths = result.GetValue(register) is { Length: > 0 } named ? FilesOf([.. named.Select(host.FullPath)])
                : [RegisterFiles.Nearest(host)];
            var session = new QuestionSession(host, paths[0], result.GetValue(yes), result.GetValue(goesOn));
            var today = CommonOptions.Day(result, asOf);
            return await EntryDialogue.RunAsync(paths, session, asked => options.Fill(asked, result), today, host, cancellationToken) ? ExitCode.Ok : ExitCode.NotAnalysed;
        });
        return command;
    }

    // A folder of several files does not say which of them gets the entry.
    private static List<string> FilesOf(string[] named)
        => RegisterFiles.FilesAt(named[0]).Count == 1 ? [.. named.SelectMany(RegisterFiles.FilesAt).Distinct(StringComparer.Ordinal)]
            : throw new InputException(ToolText.Of("Ask.WhichFile", named[0]));

    private static byte[] Templates()
    {
        var culture = CultureInfo.CurrentUICulture;
        int width = UseCaseTemplate.All.Max(template => template.Id.Length);
        return Encoding.UTF8.GetBytes(string.Concat(UseCaseTemplate.All.Select(template => $"{template.Id.PadRight(width)}  {template.GetTitle(culture)}\n{new string(' ', width)}  {template.GetSummary(culture)}\n")));
    }
}
