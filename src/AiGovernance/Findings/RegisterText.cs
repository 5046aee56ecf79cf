using System.Text;
using AiGovernance.Localisation;

namespace AiGovernance;

/// <summary>Turns the bytes of a register file into text: UTF-8, or what its byte order mark says.</summary>
internal static class RegisterText
{
    /// <summary>A merged register of 10,000 use cases has about 120 MB; beyond this, one file is a mistake.</summary>
    public const int MaximumMegabytes = 256;

    private const int Megabyte = 1024 * 1024;

    // Those with the longer mark first: UTF-32 LE begins like UTF-16 LE.
    private static readonly Encoding[] MarkedEncodings =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryLoad(string path, out string? text, out Finding? problem)
    {
        long length = new FileInfo(path).Length;
        if (length > (long)MaximumMegabytes * Megabyte)
        {
            text = null;
            problem = RegisterDocument.StructureFinding(path, 1, 1, null, new Message("AIG1001.TooLarge", length / Megabyte, MaximumMegabytes));
            return false;
        }

        return TryDecode(File.ReadAllBytes(path), path, out text, out problem);
    }

    public static bool TryDecode(ReadOnlySpan<byte> bytes, string path, out string? text, out Finding? problem)
    {
        var (encoding, markLength) = EncodingOf(bytes);
        try
        {
            text = Decode(encoding, bytes.Slice(markLength));
            problem = null;
            return true;
        }
        catch (DecoderFallbackException exception)
        {
            text = null;
            problem = RegisterDocument.StructureFinding(path, 1, 1, null, new Message("AIG1001.NotText", markLength + exception.Index));
            return false;
        }
    }

    private static (Encoding Encoding, int MarkLength) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in MarkedEncodings)
        {
            byte[] mark = encoding.GetPreamble();
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return (Utf8, 0);
    }

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
#if NET
        => encoding.GetString(bytes);
#else
        => encoding.GetString(bytes.ToArray());
#endif
}
