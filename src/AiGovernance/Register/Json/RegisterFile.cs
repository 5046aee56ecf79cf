using System.Text;

namespace AiGovernance;

/// <summary>The register as a file.</summary>
internal static class RegisterFile
{
    public static AiRegister Load(string path)
    {
        var bytes = File.ReadAllBytes(path);
        try
        {
            return RegisterJson.Read(Utf8Of(bytes), path);
        }
        catch (DecoderFallbackException exception)
        {
            throw new RegisterFormatException("The file is not valid text in the encoding its byte order mark announces.", exception) { FilePath = path };
        }
    }

    public static void Save(AiRegister register, string path)
    {
        var json = register.ToUtf8Json();
        AtomicFile.Write(path, stream =>
        {
            stream.Write(json, 0, json.Length);
            stream.WriteByte((byte)'\n');
        });
    }

    private static ReadOnlySpan<byte> Utf8Of(byte[] bytes) =>
        MarkedEncodings.FirstOrDefault(encoding => bytes.AsSpan().StartsWith(encoding.GetPreamble())) is { } marked
            ? Encoding.UTF8.GetBytes(marked.GetString(bytes, marked.GetPreamble().Length, bytes.Length - marked.GetPreamble().Length))
            : bytes;

    // UTF-32 comes first: its little-endian mark begins like that of UTF-16.
    private static readonly Encoding[] MarkedEncodings =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];
}
