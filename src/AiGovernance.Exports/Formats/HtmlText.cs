using System.Text.Encodings.Web;
using System.Text.Unicode;
using AiGovernance.Exports.Record;

namespace AiGovernance.Exports.Formats;

/// <summary>Text as it stands in HTML.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Encoded; lines stay lines.</summary>
    public static string Encode(string text) => string.Join("\n", PlainText.Clean(text).Split('\n').Select(Encoder.Encode));
}
