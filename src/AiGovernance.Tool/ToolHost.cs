using System.Text;
using AiGovernance.Exports.Record;
using AiGovernance.Tool.Localisation;
using Microsoft.Win32.SafeHandles;

namespace AiGovernance.Tool;

/// <summary>Where the tool runs: what it writes to, and the folder that relative paths start from.</summary>
/// <param name="Output">The standard output, for results only.</param>
/// <param name="Error">The standard error, for everything said beside the result.</param>
/// <param name="CurrentFolder">The full path of the current folder.</param>
/// <param name="UsesColour">True if results may be coloured.</param>
/// <param name="ShowsProgress">True if someone watches the standard error.</param>
internal sealed record ToolHost(Stream Output, TextWriter Error, string CurrentFolder, bool UsesColour, bool ShowsProgress)
{
    /// <summary>True if results go to a terminal: then they must be text.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>The standard input, for answers; most commands leave it alone.</summary>
    public Lazy<TextReader> Input { get; init; } = new(TextReader.Null);

    /// <summary>True if a person types the answers.</summary>
    public bool IsInputTerminal { get; init; }

    /// <summary>How long to wait for the first answer of a script: one that sends none must not hang.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    public static ToolHost OfProcess()
    {
        bool mayColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        return new ToolHost(
            Console.OpenStandardOutput(),
            error,
            Environment.CurrentDirectory,
            mayColour && !Console.IsOutputRedirected,
            mayColour && !Console.IsErrorRedirected)
        {
            IsOutputTerminal = !Console.IsOutputRedirected,
            Input = new Lazy<TextReader>(InputOfProcess),
            IsInputTerminal = !Console.IsInputRedirected,
        };
    }

    // The console of Windows has an encoding of its own. Elsewhere a terminal lets one correct a line by itself; the
    // streams of Console would take that over, and ask the terminal where its cursor is.
    private static TextReader InputOfProcess()
        => OperatingSystem.IsWindows() && !Console.IsInputRedirected ? Console.In
            : OperatingSystem.IsWindows() ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
            : new StreamReader(new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0), Encoding.UTF8);

    /// <exception cref="InputException">It is no path.</exception>
    public string FullPath(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal)
        ? Path.GetFullPath(path, CurrentFolder)
        : throw new InputException(ToolText.Of("Error.NotAPath", path));

    /// <summary>Says one line beside the result.</summary>
    public void Say(string message)
    {
        ClearProgress();
        Error.WriteLine("aigov: " + OneLine(message));
    }

    public void Progress(string message)
    {
        if (ShowsProgress)
        {
            Error.Write("\r\u001b[K" + message);
            Error.Flush();
        }
    }

    public void ClearProgress() => Progress("");

    private static string OneLine(string text)
    {
        int end = text.AsSpan().Trim().IndexOfAny('\r', '\n');
        return PlainText.OneLine(end < 0 ? text : text.Trim()[..end]);
    }
}
