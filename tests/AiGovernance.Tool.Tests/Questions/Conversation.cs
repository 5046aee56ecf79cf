using System.Globalization;
using System.Text;

namespace AiGovernance.Tool.Tests.Questions;

/// <summary>Runs the tool in this process, with answers: typed by a person, or sent by a script.</summary>
internal static class Conversation
{
    /// <summary>The error output is what stands on the screen, with what was typed.</summary>
    public static async Task<Aigov> TypeAsync(string folder, string[] args, params string[] lines)
    {
        await using var screen = new StringWriter { NewLine = "\n" };
        return await RunAsync(folder, true, new Keyboard(lines, screen), args, screen);
    }

    public static Task<Aigov> PipeAsync(string folder, string[] args, params string[] lines) => RunAsync(folder, false, new StringReader(string.Concat(lines.Select(line => line + "\n"))), args);

    public static async Task<Aigov> RunAsync(string folder, bool isTerminal, TextReader input, string[] args, StringWriter? screen = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        await using var error = screen ?? new StringWriter { NewLine = "\n" };
        using var written = new MemoryStream();
        var host = new ToolHost(written, error, folder, UsesColour: false, ShowsProgress: false) { Input = new Lazy<TextReader>(input), IsInputTerminal = isTerminal, Patience = TimeSpan.FromMilliseconds(300) };
        int exitCode = await CommandLine.RunAsync(args, host);
        return new Aigov(exitCode, Encoding.UTF8.GetString(written.ToArray()), error.ToString());
    }

    /// <summary>A terminal shows what is typed.</summary>
    private sealed class Keyboard(string[] lines, TextWriter screen) : TextReader
    {
        private int _next;

        public override string? ReadLine()
        {
            string? line = _next < lines.Length ? lines[_next++] : null;
            screen.WriteLine(line);
            return line;
        }
    }
}
