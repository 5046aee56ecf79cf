using System.Security.Cryptography;
using System.Text;

namespace AiGovernance;

/// <summary>The SHA-256 hash by which the journal knows an input or output without holding it: 64 lower-case hexadecimal digits.</summary>
/// <remarks>A hash hides nothing that can be guessed: the hash of a mark from 1 to 20 tells the mark.</remarks>
public static class ContentHash
{
    /// <summary>The length of a hash in characters.</summary>
    public const int Length = 64;

    /// <summary>The hash of a text, encoded in UTF-8.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>The hash of bytes.</summary>
    /// <param name="content">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> content)
    {
#if NET
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Hex(hash);
#else
        using var sha256 = SHA256.Create();
        return Hex(sha256.ComputeHash(content.ToArray()));
#endif
    }

    internal static string Hex(ReadOnlySpan<byte> bytes)
    {
#if NET
        return Convert.ToHexStringLower(bytes);
#else
        var hex = new StringBuilder(2 * bytes.Length);
        foreach (byte value in bytes)
        {
            hex.Append("0123456789abcdef"[value >> 4]).Append("0123456789abcdef"[value & 15]);
        }

        return hex.ToString();
#endif
    }
}
