using System.Runtime.CompilerServices;
using System.Text;

namespace AiGovernance.Exports.Page;

/// <summary>Writes HTML line by line. Markup is what stands in the code; whatever is inserted into it is encoded.</summary>
internal sealed class HtmlWriter(Stream stream) : IDisposable
{
    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), 65_536, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes a line: by now its parts are written, as the compiler passes them to <see cref="Markup"/> one by one.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Markup markup) => _writer.WriteLine();

    /// <summary>Writes a part of a line.</summary>
    /// <returns>This writer.</returns>
    public HtmlWriter Part([InterpolatedStringHandlerArgument("")] Markup markup) => this;

    /// <summary>Text that is markup already: a style or a script of ours.</summary>
    public void Raw(string markup) => _writer.Write(markup);

    public void Dispose() => _writer.Dispose();
}
