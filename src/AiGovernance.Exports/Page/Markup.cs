using System.Globalization;
using System.Runtime.CompilerServices;
using AiGovernance.Exports.Formats;

namespace AiGovernance.Exports.Page;

/// <summary>
/// A line of HTML as an interpolated string: its text is markup, its holes are data. There is no way to insert a text
/// that is not encoded.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Markup
{
    private readonly HtmlWriter _writer;

    public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;

    public void AppendLiteral(string markup) => _writer.Raw(markup);

    public void AppendFormatted(string? text) => _writer.Raw(text is null ? "" : HtmlText.Encode(text));

    public void AppendFormatted(int number) => _writer.Raw(number.ToString(CultureInfo.InvariantCulture));
}
