using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AiGovernance.Tool.Loose;

/// <summary>A file of source code on disk.</summary>
internal static class SourceFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file in the encoding that it declares, else in UTF-8, else in Latin-1: old code is still code.</summary>
    public static string Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        var (encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => ((Encoding)Strict, 0),
        };
        try
        {
            return encoding.GetString(bytes, length, bytes.Length - length);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    public static SourceText ReadText(string path) => SourceText.From(Read(path), Encoding.UTF8);
}
