using System.Globalization;
using System.Text;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>Runs the tool in this process, with answers: typed by a person, or sent by a script.</summary>
internal static class Conversation
{
    public static Task<Aigov> TypeAsync(string folder, string[] args, params string[] lines) => RunAsync(folder, true, new StringReader(string.Concat(lines.Select(line => line + "\n"))), args);

    public static Task<Aigov> PipeAsync(string folder, string[] args, params string[] lines) => RunAsync(folder, false, new StringReader(string.Concat(lines.Select(line => line + "\n"))), args);

    public static async Task<Aigov> RunAsync(string folder, bool isTerminal, TextReader input, string[] args, Stream? output = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        await using var error = new StringWriter { NewLine = "\n" };
        var written = new MemoryStream();
        var host = new ToolHost(output ?? written, error, folder, UsesColour: false, ShowsProgress: false) { Input = input, IsInputTerminal = isTerminal, Patience = TimeSpan.FromMilliseconds(300) };
        int exitCode = await CommandLine.RunAsync(args, host);
        return new Aigov(exitCode, Encoding.UTF8.GetString(written.ToArray()), error.ToString());
    }
}
