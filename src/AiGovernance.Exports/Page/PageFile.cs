using System.Security.Cryptography;
using System.Text;

namespace AiGovernance.Exports.Page;

/// <summary>A style or script that stands within the page, and its hash: the page's security policy allows this text and no other.</summary>
internal sealed class PageFile
{
    public static PageFile Style { get; } = new("register.css");

    public static PageFile Script { get; } = new("register.js");

    private PageFile(string name)
    {
        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream("AiGovernance.Exports.Page." + name)!;
        using var reader = new StreamReader(stream);
        Text = reader.ReadToEnd().Replace("\r\n", "\n");
        Source = SourceOf(Text);
    }

    public string Text { get; }

    /// <summary>The text as a source of a content-security policy.</summary>
    public string Source { get; }

    /// <summary>A style or script as a source of a content-security policy: its hash.</summary>
    public static string SourceOf(string text) => $"'sha256-{Convert.ToBase64String(Hash(Encoding.UTF8.GetBytes(text)))}'";

    private static byte[] Hash(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }
}
