using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using AiGovernance.Tool.Commands;
using AiGovernance.Tool.Localisation;
using AiGovernance.Tool.Reporting;

namespace AiGovernance.Tool;

/// <summary>The commands together, and what happens when one fails.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, ToolHost host)
    {
        try
        {
            SetLanguage(args);
            return await InvokeAsync(args, host);
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable("AIGOV_DEBUG") == "1")
        {
            await host.Error.WriteLineAsync(exception.ToString());
            return exception is InputException ? ExitCode.WrongInput : ExitCode.NotAnalysed;
        }
        catch (InputException exception)
        {
            host.Say(exception.Message);
            return ExitCode.WrongInput;
        }
        catch (OperationCanceledException)
        {
            host.Say(ToolText.Of("Error.Cancelled"));
            return ExitCode.NotAnalysed;
        }
#pragma warning disable CA1031 // The last resort: a user gets a sentence, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            host.Say(ToolText.Of("Error.Unexpected", exception.Message));
            return ExitCode.NotAnalysed;
        }
    }

    private static async Task<int> InvokeAsync(string[] args, ToolHost host)
    {
        var root = new RootCommand(ToolText.Of("Root.Description"))
        {
            CheckCommand.Create(host),
            ScanCommand.Create(host),
            ValidateCommand.Create(host),
            AssessCommand.Create(host),
            OnlyIfCalled(args, "init", "Init.Description", () => InitCommand.Create(host)),
            OnlyIfCalled(args, "add", "Add.Description", () => AddCommand.Create(host)),
            ExportCommand.Create(host),
            DiffCommand.Create(host),
            MergeCommand.Create(host),
            NoticeCommand.Create(host),
            StatusCommand.Create(host),
            JournalCommand.Create(host),
            ObservedCommand.Create(host),
            SchemaCommand.Create(host),
            ExplainCommand.Create(host),
        };
        var lang = CommonOptions.Lang();
        lang.Recursive = true;
        root.Options.Add(lang);

        var result = root.Parse(args);
        if (result.Errors.Count > 0 && result.Action is not HelpAction)
        {
            bool isUnknownCommand = result.CommandResult.Command is RootCommand && result.UnmatchedTokens.Count > 0;
            host.Say(isUnknownCommand ? ToolText.Of("Error.UnknownCommand", result.UnmatchedTokens[0]) : result.Errors[0].Message);
            await host.Error.WriteLineAsync(ToolText.Of("Error.Hint", NameOf(result.CommandResult.Command)));
            return ExitCode.WrongInput;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported && result.Action is not HelpAction && ManagedTool.IsFor(result))
        {
            return await ManagedTool.RunAsync(args);
        }

        // Help and version only: results go to the host's stream.
        await using var text = new StringWriter { NewLine = "\n" };
        int exitCode = await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = text, Error = host.Error });
        if (text.GetStringBuilder().Length > 0)
        {
            OutputTarget.Create(null, mayReplace: false, host).Write(Encoding.UTF8.GetBytes(text.ToString()));
        }

        return exitCode;
    }

    // Reading all questions would slow every other command down.
    private static Command OnlyIfCalled(string[] args, string name, string description, Func<Command> create)
        => args.Contains(name) ? create() : new Command(name, ToolText.Of(description));

    private static string NameOf(Command command)
        => command is RootCommand ? "aigov" : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    // Before the commands exist: their descriptions are already in this language.
    private static void SetLanguage(string[] args)
    {
        const string Option = "--lang";
        for (int i = 0; i < args.Length && args[i] != "--"; i++)
        {
            string? value = args[i] == Option && i + 1 < args.Length ? args[i + 1]
                : args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal) ? args[i][(Option.Length + 1)..]
                : null;
            if (value is "en" or "fr")
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(value);
            }
        }
    }
}
